import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { procedureStore } from '../../../../lambdas/directory/procedures/store.ts';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { formBrowser } from '../../../support/form-browser.ts';
import { handlerFetch } from '../../../support/handler-fetch.ts';
import { logLines } from '../../../support/log-lines.ts';
import { aProcedure } from '../../../support/procedures.ts';
import { readQr } from '../../../support/read-qr.ts';
import { setClock, setUpScores } from '../../../support/score-functions.ts';
import { stubSite } from '../../../support/stub-site.ts';

logLines();
const handler = httpHandler('pages-citizen', pagesCitizen);
const open = (path: string) => formBrowser('http://phu-tho.test', handlerFetch(handler)).open(path);
const HOSTILE = '<script>alert(1)</script> Đăng ký & "sửa đổi"';

/** Of a ward, under a code that the province has not. */
const own = { agency: 'H44.100', code: '2.000908' };

beforeAll(async () => {
  await setUpScores();
  stubSite();
  setClock('2026-11-21T08:15:30.000Z');
  const store = procedureStore(dynamoTable(`${process.env['DIRECTORY_TABLE']}`));
  const many = Array.from({ length: 30 }, (_, at) =>
    aProcedure({ code: `3.${`${at}`.padStart(6, '0')}`, name: { vi: `Đăng ký số ${at}` }, field: 'Hộ tịch' }),
  );
  for (const procedure of [
    aProcedure({ link: 'https://dichvucong.gov.vn/p/home' }),
    aProcedure({ agency: 'H44.100', fees: [{ name: 'Phí <b>khác</b>', amount: 9_000 }] }),
    aProcedure({ ...own, fees: [{ name: 'Phí <b>riêng</b>', amount: 1_250_000 }], validTo: '2026-12-31' }),
    aProcedure({ code: '1.000001', fees: [], name: { vi: HOSTILE }, field: '<i>Khác</i>' }),
    aProcedure({ code: '1.000002', validTo: '2026-11-20' }),
    ...many,
  ]) {
    await store.put(procedure, { version: 1, changes: [] });
  }
});
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('the list of procedures', () => {
  test('is of the root without an agency, searched without accents, and may be cached', async () => {
    const { status, text, headers, links } = await open('/vi/thu-tuc?q=chung+thuc');

    expect([status, headers.get('cache-control')]).toStrictEqual([200, 'public, max-age=60']);
    expect(text).toContain('2.000815 · Chứng thực · 1 ngày làm việc');
    expect(text).toContain('Phí, lệ phí: Phí chứng thực một trang: 2.000 đồng');
    expect(text).not.toContain('Đăng ký số');
    expect(links).toContainEqual({
      text: 'Chứng thực bản sao từ bản chính',
      href: '/vi/thu-tuc/2.000815?co-quan=H44',
    });
  });

  test('has what an agency above entered, whatever a ward enters under the same code, and what only the ward has', async () => {
    const { text } = await open('/vi/thu-tuc?co-quan=H44.100&q=chung+thuc');
    expect(text).toContain('Phí chứng thực một trang: 2.000 đồng');
    expect(text).toContain('Phí <b>riêng</b>: 1.250.000 đồng');
    expect(text).not.toContain('9.000 đồng');
  });

  test('is read page after page', async () => {
    const first = await open('/vi/thu-tuc');
    const second = await open('/vi/thu-tuc?page=2');

    expect(first.html.match(/class="found__one"/g)).toHaveLength(25);
    expect(second.html.match(/class="found__one"/g)).toHaveLength(7);
    expect(first.text).toContain('Trang 1/2');
    expect((await open('/vi/thu-tuc?page=-1')).text).toContain('Trang 1/2');
  });

  test('says so if nothing was found, and escapes what people typed', async () => {
    const { text, html } = await open('/vi/thu-tuc?q=%3Cscript%3Exyz');
    expect(text).toContain('Không tìm thấy thủ tục nào.');
    expect(html).not.toContain('<script>xyz');
  });
});

describe('the page of a procedure', () => {
  test('shows what it costs, how long it takes, and who entered that by which decision', async () => {
    const { text, title, headers, links } = await open('/vi/thu-tuc/2.000908?co-quan=H44.100.1');

    expect(title).toContain('Chứng thực bản sao từ bản chính');
    for (const fact of ['1 ngày làm việc', 'Phí <b>riêng</b>: 1.250.000 đồng', '123/QĐ-UBND, 15/12/2025', '31/12/2026'])
      expect(text).toContain(fact);
    expect(text).toMatch(
      /Thông tin do .*Việt Trì nhập theo quyết định công bố số 123\/QĐ-UBND ngày 15\/12\/2025; có hiệu lực vào ngày 21\/11\/2026\./,
    );
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(links).toContainEqual({
      text: 'Báo niêm yết sai hoặc thu sai',
      href: '/vi/phan-anh?co-quan=H44.100.1&thu-tuc=2.000908',
    });
  });

  test('is there in English, with the name in Vietnamese where it has no other', async () => {
    const inherited = await open('/en/thu-tuc/2.000815');
    expect(inherited.text).toContain('Certification of copies');
    expect(inherited.text).toContain('2,000 đồng');
    expect(inherited.links).toContainEqual({
      text: 'See it on dichvucong.gov.vn',
      href: 'https://dichvucong.gov.vn/p/home',
    });

    const { html, text } = await open('/en/thu-tuc/1.000001');
    expect(text).toContain('Fees None');
    expect(text).toContain(HOSTILE);
    expect(html).toContain('<h1 lang="vi"');
    expect(html).not.toMatch(/<script>alert|<i>Khác/);
    expect((await open('/en/thu-tuc')).text).toContain('Fees: None');
  });

  test.each([
    '/vi/thu-tuc/1.000002',
    '/vi/thu-tuc/1.009999',
    '/vi/thu-tuc/2.000815.',
    '/vi/thu-tuc/2.000815?co-quan=H44.999',
    '/vi/thu-tuc/2.000815?co-quan=x%20y',
    '/vi/thu-tuc/2.000815/to-ma?co-quan=H44.999',
    '/en/thu-tuc?co-quan=H44.999',
  ])('is not found, with the way to all others: %s', async (path) => {
    const { status, links } = await open(path);
    expect(status).toBe(404);
    expect(links.map(({ href }) => href)).toContain(`${path.slice(0, 3)}/thu-tuc`);
  });
});

describe('the sheet to print', () => {
  test('has name, fees, time, and a code that leads to the page', async () => {
    const { status, text, html, headers } = await open('/vi/thu-tuc/2.000908/to-ma?co-quan=H44.100');

    expect([status, headers.get('cache-control')]).toStrictEqual([200, 'no-store']);
    for (const fact of ['Chứng thực bản sao', '1 ngày làm việc', 'Phí <b>riêng</b>: 1.250.000 đồng', 'Quét mã'])
      expect(text).toContain(fact);
    const [picture = ''] = /<svg class="qr-code".*?<\/svg>/s.exec(html) ?? [];
    const drawn = picture.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    expect(await readQr(Buffer.from(drawn))).toMatch(/\/vi\/thu-tuc\/2\.000908\?co-quan=H44\.100$/);
  });
});

describe('the form of a petition', () => {
  const browse = () => formBrowser('http://phu-tho.test', handlerFetch(handler));

  test('begins with the procedure and the agency of the page', async () => {
    const browser = browse();
    await browser.open('/vi/thu-tuc/2.000815?co-quan=H44.100');
    const first = await browser.follow('Báo niêm yết sai hoặc thu sai');
    expect(first.text).toContain('2.000815 – Chứng thực bản sao từ bản chính');
  });

  test.each(['thu-tuc=2.000815%23', 'thu-tuc=%3Cb%3E&co-quan=H44.999', 'co-quan=&thu-tuc='])(
    'leaves out what is no procedure or agency: %s',
    async (query) => {
      const { status, text } = await browse().open(`/vi/phan-anh?${query}`);
      expect(status).toBe(200);
      expect(text).not.toContain('Về thủ tục hành chính');
    },
  );

  test('names a procedure that no catalogue has by its code', async () => {
    const { text } = await browse().open('/vi/phan-anh?thu-tuc=1.009999');
    expect(text).toContain('Về thủ tục hành chính: 1.009999');
  });
});
