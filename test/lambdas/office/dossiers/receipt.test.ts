import { beforeAll, expect, test, vi } from 'vitest';
import { dossierReceipt } from '../../../../lambdas/directory/domain/dossier-proof.ts';
import { hmacBytes } from '../../../../lambdas/platform/hmac.ts';
import { dossierPages, PATH } from '../../../support/dossier-pages.ts';
import { createTable } from '../../../support/engine.ts';
import { RATING_KEY } from '../../../support/rating-key.ts';

const { as, kept } = dossierPages(createTable);
beforeAll(() => void vi.stubEnv('RATING_KEY', RATING_KEY));
const codeOf = (path: string) => path.slice(PATH.length + 1);
const receiptOf = (path: string) => dossierReceipt(hmacBytes, RATING_KEY, codeOf(path));

test('an officer issues the receipt as a sheet, and the history of the dossier says so', async () => {
  const path = await kept();
  const officer = await as('officer', 'H44.100');
  expect((await officer.open(path)).text).not.toContain(receiptOf(path));
  const sheet = await officer.press('Cấp mã xác nhận');

  expect(sheet.text).toContain(receiptOf(path));
  expect(sheet.text).toContain(`/vi/ho-so/${codeOf(path)}?receipt=${receiptOf(path)}`);
  expect(sheet.html).toContain('class="qr-code"');
  expect(sheet.headers.get('cache-control')).toBe('no-store');
  const back = await officer.follow('Về trang hồ sơ');
  expect(back.text).toContain('Cấp mã xác nhận cho người nộp 10:00 ngày 19/11/2026 · officer-H44.100');
});

test('an auditor reads the dossier and gets no receipt', async () => {
  const path = await kept();
  const auditor = await as('auditor', 'H44.100');

  expect((await auditor.open(path)).html).not.toContain('ma-xac-nhan');
});

test('a receipt of a dossier of others, or of none, is not found', async () => {
  const officer = await as('officer', 'H44.100');
  const own = await kept();
  const other = await kept({ agency: 'H44.104' });
  for (const path of [other, `${PATH}/H44.100-261102-9999`, `${PATH}/x`]) {
    await officer.open(own);
    const page = await officer.send(`${path}/ma-xac-nhan`, new URLSearchParams({ csrf: `${officer.valueOf('csrf')}` }));
    expect([page.status, page.text.includes('Không có hồ sơ này')]).toStrictEqual([404, true]);
  }
});
