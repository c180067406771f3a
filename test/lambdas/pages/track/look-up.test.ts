import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions, RECEIPT } from '../../../support/page-petitions.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const standing = pagePetitions(createTable);
const browser = () => formBrowser(ORIGIN, pageFetcher(handler));

describe('looking up', () => {
  test('takes code and receipt as people copy them', async () => {
    const { code } = await standing('accepted');
    const citizen = browser();
    await citizen.open('/vi/tra-cuu');
    citizen.fill({ code: code.slice(5).replace('-', ' ').toLowerCase(), receipt: RECEIPT.replaceAll('-', '–') });
    const page = await citizen.press('Xem kết quả');

    expect(page.text).toContain(code);
    expect(new URL(page.url).pathname).toBe(`/vi/phan-anh/${code}`);
  });

  test('asks for what is missing, and keeps the rest', async () => {
    const citizen = browser();
    await citizen.open('/vi/tra-cuu');
    const nothing = await citizen.press('Xem kết quả');
    citizen.fill({ code: 'PAKN' });
    const half = await citizen.press('Xem kết quả');

    expect(nothing.status).toBe(400);
    expect(nothing.title).toBe('Lỗi: Tra cứu kết quả – Lắng Nghe');
    expect(nothing.text).toContain('Nhập mã tra cứu');
    expect(half.text).toContain('Nhập mã xác nhận');
    expect(citizen.valueOf('code')).toBe('PAKN');
  });

  test('codes that do not match say so, and are kept', async () => {
    const citizen = browser();
    await citizen.open('/en/tra-cuu');
    citizen.fill({ code: 'PAKN-2222-2222', receipt: 'ABCD' });
    const page = await citizen.press('View petition');

    expect(page.status).toBe(404);
    expect(page.text).toContain('No petition matches these codes');
    expect(citizen.valueOf('receipt')).toBe('ABCD');
  });
});

test('any form gets a page, and never a fault', async () => {
  const words = fc.oneof(fc.constantFrom('code', 'receipt', RECEIPT, 'constructor'), fc.string({ maxLength: 30 }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, words), { maxLength: 8 }), async (pairs) => {
      const page = await browser().send('/vi/tra-cuu', new URLSearchParams(pairs));

      expect([400, 404]).toContain(page.status);
    }),
    { numRuns: 40 },
  );
});
