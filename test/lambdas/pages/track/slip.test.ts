import { expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { accept } from '../../../../lambdas/petitions/domain/moves/acts.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { createTable } from '../../../support/engine.ts';
import { ORIGIN, pageFetcher } from '../../../support/page-fetch.ts';
import { pagePetitions, RECEIPT } from '../../../support/page-petitions.ts';
import { anAct, aPetition, legal } from '../../../support/petitions.ts';
import { readQr } from '../../../support/read-qr.ts';

const standing = pagePetitions(createTable);
const fetchPage = pageFetcher(httpHandler('pages-citizen', pagesCitizen));

/** The slip of a page, and the whole page. */
async function slipOf(path: string, host?: string) {
  const headers = host === undefined ? {} : { 'x-viewer-host': host };
  const html = await (await fetchPage(`${ORIGIN}${path}`, { headers })).text();
  const slip = /<section class="slip">.*?<\/section>/s.exec(html)?.[0] ?? '';
  const qr = /<svg class="qr-code".*?<\/svg>/s.exec(slip)?.[0];
  const text = slip.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/(<[^>]*>)+/g, ' ');
  return { html, slip, text, qr: qr?.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') };
}

const HOST = 'langnghe.example';

test.each(['vi', 'en'])('scanned in %s it opens the look-up with the code, and not the petition', async (lang) => {
  const { code, path } = await standing('submitted');
  const { slip, qr } = await slipOf(`/${lang}${path}&sent=1`, HOST);
  const scanned = `${await readQr(Buffer.from(`${qr}`))}`;

  expect(scanned).toBe(`https://${HOST}/${lang}/phan-anh/${code}`);
  const opened = await (await fetchPage(scanned)).text();
  expect(opened).toContain(`value="${code}"`);
  expect(opened).not.toContain(RECEIPT);
  expect(slip).toContain({ vi: 'Mã QR mở trang tra cứu', en: 'QR code that opens the tracking page' }[lang]);
});

test('of the confirmation has both codes, the deadline and where to look', async () => {
  const { code, path } = await standing('submitted');
  const [vi, en] = [await slipOf(`/vi${path}&sent=1`, HOST), await slipOf(`/en${path}&sent=1`, HOST)];

  expect(vi.text).toContain(
    ` Mã tra cứu ${code} Mã xác nhận ${RECEIPT} Hạn trả lời 14/12/2026 Cơ quan xử lý Phường Việt Trì Thời điểm gửi 09:30 ngày 20/11/2026 Tra cứu tại ${HOST} Không cung cấp mã xác nhận cho người khác. `,
  );
  expect(en.text).toContain(`Receipt code ${RECEIPT} Answer due 14 Dec 2026`);
  expect(en.text).toContain(`Track it at ${HOST} Do not share the receipt code.`);
});

test('of a later print has no receipt, as the page shows none', async () => {
  const { code, path } = await standing('accepted');
  const { slip, text } = await slipOf(`/vi${path}`, HOST);

  expect(text).toContain(` Mã tra cứu ${code} Hạn trả lời 14/12/2026 `);
  expect(slip).not.toContain(RECEIPT);
  expect(text).not.toContain('Không cung cấp mã xác nhận');
});

test.each([undefined, 'a b', '"><script>', 'user@host'])('for the host %j it names no address', async (host) => {
  const { code, path } = await standing('submitted');
  const { html, text, qr } = await slipOf(`/vi${path}&sent=1`, host);

  expect(text).toContain(`Mã tra cứu ${code} Mã xác nhận ${RECEIPT} Hạn trả lời 14/12/2026`);
  expect(text).not.toMatch(/Tra cứu tại|Quét mã QR/);
  expect(qr).toBeUndefined();
  expect(html).not.toContain('<script>');
});

test.each(['refused', 'forwardedOut', 'withdrawn', 'merged'] as const)(
  'of a petition that is %s names no deadline',
  async (status) => {
    const { text } = await slipOf(`/vi${(await standing(status)).path}`, HOST);

    expect(text).toContain('Thời điểm gửi');
    expect(text).not.toContain('Hạn trả lời');
  },
);

test('of a deadline in hours has its time, and of a publication says what is due', async () => {
  const { countdown, dueOn, answerDueAt } = legal(accept(aPetition(), anAct(), 'hours4'));
  const hours = await standing('accepted', {}, { countdown, dueOn, answerDueAt });
  const ready = await standing('awaitingPublication');

  expect((await slipOf(`/vi${hours.path}`)).text).toContain('Hạn trả lời 15:00 ngày 23/11/2026');
  expect((await slipOf(`/vi${ready.path}`)).text).toContain('Hạn công khai 26/11/2026');
});
