import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { dossierReceipt } from '../../../../lambdas/directory/domain/dossier-proof.ts';
import type { Dossier } from '../../../../lambdas/dossiers/domain/dossier.ts';
import { dossierStore } from '../../../../lambdas/dossiers/store.ts';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { hmacBytes } from '../../../../lambdas/platform/hmac.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { ratingStore } from '../../../../lambdas/ratings/store.ts';
import { NOW } from '../../../support/dossier-house.ts';
import { aDossier, doneOn } from '../../../support/dossiers.ts';
import { createTable } from '../../../support/engine.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { logLines } from '../../../support/log-lines.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { RATING_KEY } from '../../../support/rating-key.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);
const browser = () => formBrowser(ORIGIN, pageFetcher(handler));
const receiptOf = (code: string) => dossierReceipt(hmacBytes, RATING_KEY, code);
const lines = logLines();

let dossiers: ReturnType<typeof dossierStore>;
let made = 0;
beforeAll(async () => {
  await setUpScores();
  const table = await createTable('dossiers');
  vi.stubEnv('DOSSIERS_TABLE', table);
  dossiers = dossierStore(dynamoTable(table));
  stubSite();
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});
beforeEach(() => setClock(NOW));

/** A dossier that is three working days late, unless its facts differ. */
async function kept(given: Partial<Dossier> = {}) {
  made += 1;
  const code = `H44.100-261102-${1_000 + made}`;
  await dossiers.save(aDossier({ ...given, code }), undefined);
  return { code, receipt: receiptOf(code), path: `/ho-so/${code}?receipt=${receiptOf(code)}` };
}
const stored = (code: string) => ratingStore(dynamoTable(`${process.env['RATINGS_TABLE']}`)).find(`dossier#${code}`);

describe('the form', () => {
  test('leads to the dossier with the two codes, as people copy them', async () => {
    const { code, receipt } = await kept();
    const citizen = browser();
    await citizen.open('/vi/ho-so');
    citizen.fill({ code: ` ${code.toLowerCase()}`, receipt: receipt.toLowerCase().replaceAll('-', ' ') });
    const page = await citizen.press('Xem hồ sơ');

    expect(new URL(page.url).pathname).toBe(`/vi/ho-so/${code}`);
    expect(page.text).toContain('16/11/2026 (quá hạn 3 ngày làm việc)');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(lines())).not.toContain(receipt);
  });

  test('asks for what is missing and keeps the rest', async () => {
    const citizen = browser();
    await citizen.open('/en/ho-so');
    const nothing = await citizen.press('View dossier');
    citizen.fill({ code: 'H44.100-261102-9999' });
    const half = await citizen.press('View dossier');

    expect([nothing.status, half.status]).toStrictEqual([400, 400]);
    expect(nothing.text).toContain('Enter the dossier code');
    expect(nothing.title).toBe('Error: Look up a dossier – Lắng Nghe');
    expect(half.text).toContain('Enter the receipt code');
    expect(half.text).not.toContain('There is a problem Enter the dossier code');
    expect(citizen.valueOf('code')).toBe('H44.100-261102-9999');
  });

  test('answers the same to a wrong receipt and to a dossier that does not exist', async () => {
    const { code } = await kept();
    const unknown = 'H44.100-261102-9998';
    const look = async (typed: string) => {
      const citizen = browser();
      await citizen.open('/vi/ho-so');
      citizen.fill({ code: typed, receipt: receiptOf('H44.100-261102-9997') });
      return citizen.press('Xem hồ sơ');
    };
    const [wrong, missing] = [await look(code), await look(unknown)];

    expect(wrong.status).toBe(404);
    expect(wrong.text).toContain('Không tìm thấy. Kiểm tra lại mã hồ sơ và mã xác nhận');
    expect(wrong.html.replaceAll(code, 'CODE')).toBe(missing.html.replaceAll(unknown, 'CODE'));
  });

  test('says when there were too many tries', async () => {
    const { code, receipt } = await kept();
    setClock('2026-11-19T05:00:00.000Z');
    for (let guess = 0; guess < 100; guess += 1) {
      await browser().open(`/vi/ho-so/${code}?receipt=${receiptOf(`H44.100-261102-${5_000 + guess}`)}`);
    }
    const page = await browser().open(`/vi/ho-so/${code}?receipt=${receipt}`);

    expect([page.status, page.headers.get('retry-after')]).toStrictEqual([429, '3600']);
    expect(page.text).toContain('Từ nơi này đã có nhiều lượt tra cứu');
  });
});

test('a link without a receipt asks for it, whether there is such a dossier or not', async () => {
  const { code } = await kept();
  const unknown = 'H44.100-261102-9996';
  const [one, other] = [await browser().open(`/vi/ho-so/${code}`), await browser().open(`/vi/ho-so/${unknown}`)];

  expect(one.html.replaceAll(code, 'CODE')).toBe(other.html.replaceAll(unknown, 'CODE'));
  expect(one.status).toBe(200);
});

test('the form of petitions leads to the one of dossiers', async () => {
  const citizen = browser();
  await citizen.open('/vi/tra-cuu');
  const page = await citizen.follow('Tra cứu hồ sơ thủ tục hành chính');

  expect(page.title).toContain('Tra cứu hồ sơ thủ tục hành chính');
});

describe('the page of a dossier', () => {
  test('shows what was asked for, explained and promised, and whom to write to', async () => {
    const { path } = await kept({
      field: 'Đất đai',
      firstDueOn: '2026-11-13',
      supplements: [{ askedOn: '2026-11-04', suppliedOn: '2026-11-05' }],
      explanations: [{ at: '2026-11-18T02:00:00.000Z', by: 'officer-1', text: 'Ông Mẫu nghỉ phép.' }],
      apology: { at: '2026-11-18T03:00:00.000Z', by: 'head-1', newDueOn: '2026-11-27', reason: 'Chờ cơ quan thuế.' },
    });
    const page = await browser().open(`/vi${path}`);

    for (const shown of [
      ...['Hạn hẹn ban đầu 13/11/2026', 'Yêu cầu 04/11/2026, đã bổ sung 05/11/2026', 'Đất đai', 'Phường Việt Trì'],
      ...['Ngày hẹn lại: 27/11/2026', 'Lý do: Chờ cơ quan thuế.', 'người đứng đầu 18/11/2026', 'Trực tuyến'],
    ]) {
      expect(page.text).toContain(shown);
    }
    expect(page.text).not.toMatch(/nghỉ phép|officer-1|head-1|Đánh giá chất lượng phục vụ/);
    expect(page.links.map(({ href }) => href)).toContain('/vi/phan-anh?co-quan=H44.100&thu-tuc=1.012766');
  });

  test('of one that was entered by mistake says so, and offers no rating', async () => {
    const { path } = await kept({
      ...doneOn('2026-11-18'),
      setAside: { at: NOW, by: 'leader-1', reason: 'Nhập hai lần.' },
    });
    const page = await browser().open(`/en${path}`);

    expect(page.text).toContain('was entered by mistake');
    expect(page.text).not.toMatch(/Rate the service|Due/);
  });

  test('shows how long each agency had it', async () => {
    const holders = [
      { agency: 'H44.100', from: '2026-11-02', until: '2026-11-04' },
      { agency: 'H44.104', from: '2026-11-04' },
    ];
    const { path } = await kept({ holders });

    expect((await browser().open(`/en${path}`)).text).toMatch(
      /waiting for documents included .*: 2 .*: 11 \(has it now\)/,
    );
  });

  test('names an agency that is not in the directory by its code', async () => {
    const { path } = await kept({ agency: 'H44.999', ...doneOn('2026-11-18') });

    expect((await browser().open(`/vi${path}`)).text).toContain('Cơ quan, đơn vị giải quyết H44.999');
  });
});

describe('a dossier with a result', () => {
  test('is rated with proof in one tap, and then once more in the same month', async () => {
    const { code, path } = await kept(doneOn('2026-11-18'));
    const citizen = browser();
    await citizen.open(`/en${path}`);
    await citizen.follow('Rate this dossier');
    expect((await citizen.press('Satisfied')).text).toContain('Your rating has been recorded');

    expect(await stored(code)).toMatchObject({
      ...{ proof: 'link', agency: 'H44.100', procedure: '1.012766', levels: { overall: 4 }, version: 1 },
    });
    const again = await citizen.open(`/en${path}`);
    expect(again.text).toContain('This dossier has been rated. Until the end of the month');
    expect(again.text).not.toContain('You can rate it until');
    await citizen.follow('Rate again');
    await citizen.press('Very dissatisfied');
    citizen.fill({ comment: 'Six working days late' });
    const thanks = await citizen.press('Send');

    expect(thanks.status).toBe(200);
    expect(await stored(code)).toMatchObject({ levels: { overall: 1 }, comment: 'Six working days late' });
  });

  test('replaces what a stranger gave, and is closed with the month', async () => {
    const { code, path } = await kept(doneOn('2026-11-18'));
    const stranger = browser();
    await stranger.open(`/vi/danh-gia?agency=H44.100&dossier=${code}`);
    await stranger.press('Rất không hài lòng');
    const citizen = browser();
    expect((await citizen.open(`/vi${path}`)).text).toContain('sẽ thay thế lượt đó');
    await citizen.follow('Đánh giá hồ sơ này');
    await citizen.press('Hài lòng');
    setClock('2026-12-02T03:00:00.000Z');
    const closed = await citizen.open(`/vi${path}`);

    expect(await stored(code)).toMatchObject({ proof: 'link', levels: { overall: 4 } });
    expect(closed.text).toContain('Tháng đánh giá đã kết thúc');
    expect(closed.links.some(({ href }) => href.includes('/danh-gia?'))).toBe(false);
  });

  test('is looked up again if the page was left open for days', async () => {
    const { code, path } = await kept(doneOn('2026-11-18'));
    const citizen = browser();
    await citizen.open(`/vi${path}`);
    await citizen.follow('Đánh giá hồ sơ này');
    setClock('2026-11-21T03:00:00.000Z');
    const page = await citizen.press('Hài lòng');

    expect(page.status).toBe(403);
    expect(page.links.map(({ href }) => href)).toContain(`/vi/ho-so/${code}`);
    expect(await stored(code)).toBeUndefined();
  });
});
