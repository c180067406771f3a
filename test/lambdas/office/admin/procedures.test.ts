import { describe, expect, test } from 'vitest';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';

const { as } = adminRoom();
const PROCEDURES = `${ADMIN}/thu-tuc`;
const NEW = {
  ...{ 'name.vi': 'Chứng thực bản sao từ bản chính', field: 'Chứng thực', time: '1 ngày làm việc' },
  ...{ fees: 'Phí chứng thực: 2.000 đồng', 'decision.number': 'MH01/QĐ-UBND', 'decision.on': '15/12/2025' },
  validFrom: '01/01/2026',
};

/** Adds an entry as the administrator of the ward would. */
async function added(code: string, fields: Readonly<Record<string, string>> = {}) {
  const browser = await as('admin', 'H44.100');
  await browser.open(`${PROCEDURES}/them`);
  browser.fill({ code, ...NEW, ...fields });
  return { browser, page: await browser.press('Thêm') };
}

describe('the procedures of an agency', () => {
  test('are found from the page of administration, with their days and decision', async () => {
    await added('2.000815');
    const browser = await as('admin', 'H44.100');
    const home = await browser.open(ADMIN);
    const page = await browser.open(home.links.find(({ text }) => text === 'Thủ tục hành chính')?.href ?? '');

    expect(page.text).toContain('Thủ tục hành chính: Phường Việt Trì');
    expect(page.text).toMatch(
      /Chứng thực bản sao từ bản chính ?2\.000815 ?Hiệu lực: từ 01\/01\/2026 ?Quyết định công bố: MH01\/QĐ-UBND/,
    );
  });

  test('are those of another agency within the scope, by the choice above them', async () => {
    const browser = await as('admin', 'H44');

    expect((await browser.open(`${PROCEDURES}?co-quan=H44.104`)).text).toContain('Cơ quan này chưa nhập thủ tục nào.');
  });

  test('have a second page where they are many', async () => {
    for (let n = 10; n < 32; n += 1) await added(`1.0010${n}`);
    const browser = await as('admin', 'H44.100');
    const first = await browser.open(PROCEDURES);
    const second = await browser.open(first.links.find(({ text }) => text === 'Trang sau')?.href ?? '');

    expect(second.status).toBe(200);
    expect(second.text).toContain('2.000815');
    expect(second.text).not.toContain('1.001010');
  });

  test('are not for others, nor those of agencies outside the scope', async () => {
    expect((await (await as('leader', 'H44')).open(PROCEDURES)).status).toBe(403);
    const browser = await as('admin', 'H44.100');
    for (const path of [
      '?co-quan=H44.104',
      '/them?co-quan=H44',
      '/2.000815/2026-01-01?co-quan=H44.104',
      '/1.9/x?co-quan=H44.100',
    ])
      expect((await browser.open(`${PROCEDURES}${path}`)).status).toBe(404);
  });
});

describe('a new entry', () => {
  test('is shown as it was entered, with the way to the page of citizens', async () => {
    const { browser, page } = await added('2.000900', {
      link: 'https://dichvucong.gov.vn/',
      'name.en': 'Certification',
    });

    expect(page.text).toMatch(/2\.000900 – Chứng thực bản sao từ bản chính/);
    expect(page.text).toContain('Đã lưu.');
    expect(browser.valueOf('fees')).toBe('Phí chứng thực: 2.000 đồng');
    expect(page.links).toContainEqual(expect.objectContaining({ href: '/vi/thu-tuc/2.000900?co-quan=H44.100' }));
    expect(page.text).not.toContain('Khôi phục như trước');
  });

  test.each([
    ['another code', { code: 'abc' }, 'Nhập mã thủ tục, ví dụ 1.012766'],
    ['no name', { 'name.vi': '' }, 'Nhập tên, từ 3 đến 500 ký tự'],
    ['a time in calendar days', { time: '5 ngày' }, 'Nhập từ 1 đến 365 ngày làm việc hoặc giờ làm việc'],
    ['fees that are no amounts', { fees: 'hai nghìn' }, 'Ghi “Không”, hoặc tên và số tiền'],
    ['a decision of tomorrow', { 'decision.on': '31/12/2026' }, 'Ngày của quyết định công bố ở sau hôm nay.'],
    ['a last day before the first', { validTo: '01/12/2025' }, 'Ngày cuối không được sớm hơn'],
    ['an address elsewhere', { link: 'https://example.vn/' }, 'Nhập địa chỉ https thuộc .gov.vn'],
  ])('is refused with %s, and what was typed is kept', async (_, wrong: Readonly<Record<string, string>>, error) => {
    const { code = '2.000901', ...fields } = wrong;
    const { browser, page } = await added(code, fields);

    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.text).toContain(error);
    expect(browser.valueOf('field')).toBe('Chứng thực');
  });

  test('does not change one that is there', async () => {
    await added('2.000902');
    const { page } = await added('2.000902', { field: 'Khác' });

    expect(page.status).toBe(409);
    expect(page.text).toContain('Đã có mục cùng mã và cùng ngày bắt đầu.');
  });

  test('is refused where an agency above states the procedure', async () => {
    const above = await as('admin', 'H44');
    await above.open(`${PROCEDURES}/them`);
    above.fill({ code: '2.000903', ...NEW });
    await above.press('Thêm');

    expect((await added('2.000903')).page.text).toContain('Cơ quan cấp trên đã nhập thủ tục này');
  });
});

describe('an entry', () => {
  const path = (code: string) => `${PROCEDURES}/${code}/2026-01-01?co-quan=H44.100`;

  test('is changed with a reason, and restored in one step', async () => {
    const { browser } = await added('2.000910');
    browser.fill({ fees: 'Không', validTo: '31/12/2026' });
    const withoutWhy = await browser.press('Lưu thay đổi');
    expect(withoutWhy.status).toBe(422);
    expect(withoutWhy.text).toContain('phải nêu lý do');

    browser.fill({ why: 'Quyết định MH02' });
    const saved = await browser.press('Lưu thay đổi');
    expect(saved.text).toMatch(
      /Lý do: Quyết định MH02 ?Phí, lệ phí: Phí chứng thực: 2\.000 đồng → Không ?Có hiệu lực đến hết ngày: 31\/12\/2026/,
    );
    expect(saved.text).toContain('từ 01/01/2026 đến hết 31/12/2026');

    const refused = await browser.press('Khôi phục');
    expect(refused.status).toBe(422);
    browser.fill({ lyDo: 'Nhập nhầm' });
    const restored = await browser.press('Khôi phục');
    expect(restored.text).toContain('Đã khôi phục như trước thay đổi.');
    expect(browser.valueOf('fees')).toBe('Phí chứng thực: 2.000 đồng');
    expect(browser.valueOf('validTo')).toBe('');
  });

  test('that was entered by mistake is valid on no day', async () => {
    const { browser } = await added('2.000911');
    browser.fill({ validTo: '31/12/2025', why: 'Nhập nhầm mã' });

    expect((await browser.press('Lưu thay đổi')).text).toContain('Nhập nhầm, không có hiệu lực ngày nào');
  });

  test('is not changed by a form that is older than another change', async () => {
    const { browser } = await added('2.000912');
    const other = await as('admin', 'H44.100');
    await other.open(path('2.000912'));
    other.fill({ field: 'Tư pháp', why: 'Đổi lĩnh vực' });
    await other.press('Lưu thay đổi');
    browser.fill({ field: 'Hộ tịch', why: 'Đổi lĩnh vực' });
    const page = await browser.press('Lưu thay đổi');

    expect(page.status).toBe(409);
    expect(page.text).toContain('Thủ tục này vừa được người khác thay đổi');
    expect(page.links.map(({ href }) => href)).toContain('#name.vi');
    expect(browser.valueOf('field')).toBe('Hộ tịch');
  });

  test('that was never changed has nothing to restore', async () => {
    const { browser } = await added('2.000913');
    const form = { csrf: `${browser.valueOf('csrf')}`, viec: 'hoan-tac', version: '1', lyDo: 'Thử' };
    const page = await browser.send(path('2.000913'), new URLSearchParams(form));

    expect(page.status).toBe(404);
  });

  test('is shown in English too', async () => {
    await added('2.000914', { 'name.en': 'Certification of copies' });
    const browser = await as('admin', 'H44.100');
    const page = await browser.open(path('2.000914').replace('/vi/', '/en/'));

    expect(page.text).toContain('2.000914 – Certification of copies');
    expect(browser.valueOf('time')).toBe('1 working day');
  });
});
