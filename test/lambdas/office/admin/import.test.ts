import { stringify } from 'csv-stringify/sync';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { importDirectory } from '../../../../lambdas/directory/import/import-directory.ts';
import { refuse } from '../../../../lambdas/kernel/refusal.ts';
import { packRows, unpackRows } from '../../../../lambdas/office/packed-rows.ts';
import { ADMIN, adminRoom } from '../../../support/admin-room.ts';
import { anAgency } from '../../../support/agencies.ts';
import { setClock } from '../../../support/petition-functions.ts';
import { agencyRows } from '../../../support/sheets.ts';
import { xlsxOf } from '../../../support/xlsx.ts';

const { as, store } = adminRoom();
/** The page takes it at the first request: it sends as ever, except where a test says otherwise. */
const send = vi.spyOn(importDirectory, 'invoke');
const PATH = `${ADMIN}/nhap`;
const tsv = (rows: ReturnType<typeof agencyRows>) =>
  stringify([Object.keys(rows[0]?.cells ?? {}), ...rows.map(({ cells }) => Object.values(cells))], { delimiter: '\t' });
const ward = (code: string) => anAgency({ code, parent: 'H44' });
const found = async (code: string) => (await store().freshAgencies()).find((agency) => agency.code === code);

describe('a sheet', () => {
  test('is pasted, previewed and imported with its reason, exactly as it was previewed', async () => {
    const browser = await as('admin', 'H44');
    await browser.open(PATH);
    browser.fill({ paste: tsv(agencyRows([ward('H44.301'), ward('H44.302')])) });
    const preview = await browser.press('Xem trước');

    expect(preview.status).toBe(200);
    expect(preview.text).toContain('Thêm mới: 2');
    expect(preview.text).toMatch(
      /H44\.301 Dòng 2 ?Thêm mới ?H44\.301 · H44 · Đơn vị H44\.301 · Agency H44\.301 · Phường · 01\/07\/2025/,
    );
    expect(await found('H44.301')).toBeUndefined();

    browser.fill({ why: 'Nghị quyết 1676' });
    const done = await browser.press('Nhập 2 mục');
    expect(done.url).toContain('?xong=2');
    expect(done.text).toContain('Đã nhập 2 mục.');
    expect(await found('H44.302')).toStrictEqual(ward('H44.302'));
  });

  test('is uploaded as an Excel file, and shows before and after of what changes', async () => {
    const browser = await as('admin', 'H44');
    await browser.open(PATH);
    browser.attach(
      'file',
      await xlsxOf([
        ['Mã cơ quan', 'Hiệu lực từ', 'Tên'],
        ['H44.07', new Date('2025-07-01T00:00:00Z'), 'Sở Nội vụ'],
      ]),
    );
    const preview = await browser.press('Xem trước');

    expect(preview.text).toContain('Thay đổi: 1');
    expect(preview.text).toContain('Tên: Đơn vị H44.07 → Sở Nội vụ');
  });

  test('with wrong cells names each of them, and has no button that imports it', async () => {
    const browser = await as('admin', 'H44');
    await browser.open(PATH);
    browser.fill({ paste: tsv(agencyRows([ward('H44.303')], { Loại: 'Huyện', 'Hiệu lực từ': '31/02/2026' })) });
    const preview = await browser.press('Xem trước');

    expect([preview.status, preview.title]).toEqual([400, expect.stringMatching(/^Lỗi: /)]);
    expect(preview.text).toContain('Ô sai: 2');
    expect(preview.text).toMatch(/Dòng 2 ?Loại ?Cần một trong các loại/);
    await expect(browser.press('Nhập 1 mục')).rejects.toThrow('No button');
  });

  test('that cannot be read says why, and keeps what was pasted', async () => {
    const browser = await as('admin', 'H44');
    await browser.open(PATH);
    browser.fill({ paste: 'Mã\tMã\nA\tB', kind: 'people' });
    const page = await browser.press('Xem trước');

    expect([page.status, browser.valueOf('paste'), browser.valueOf('kind')]).toEqual([400, 'Mã\tMã\nA\tB', 'people']);
    expect(page.text).toContain('Hai cột có cùng tiêu đề.');
  });

  test('of what is there already has nothing to import', async () => {
    const browser = await as('admin', 'H44');
    await browser.open(PATH);
    browser.fill({ paste: tsv(agencyRows([anAgency({ code: 'H44.104', parent: 'H44', kind: 'commune' })])) });
    expect((await browser.press('Xem trước')).text).toContain('không có gì để nhập');
  });
});

describe('between the preview and the import', () => {
  async function previewed(code: string) {
    const browser = await as('admin', 'H44');
    await browser.open(PATH);
    browser.fill({ paste: tsv(agencyRows([ward(code)])) });
    await browser.press('Xem trước');
    return browser;
  }

  test('a reason that is too short has its error beside the field', async () => {
    const browser = await previewed('H44.304');
    browser.fill({ why: 'x' });
    const page = await browser.press('Nhập 1 mục');

    expect([page.status, browser.valueOf('why')]).toEqual([400, 'x']);
    expect(page.text).toContain('Nhập lý do từ 3 đến 300 ký tự');
    browser.fill({ why: 'Thành lập' });
    expect((await browser.press('Nhập 1 mục')).text).toContain('Đã nhập 1 mục.');
  });

  test('a change of the directory leads to another preview', async () => {
    const browser = await previewed('H44.305');
    await store().putAgency({ ...ward('H44.305'), kind: 'zone' });
    browser.fill({ why: 'Thành lập' });
    const page = await browser.press('Nhập 1 mục');

    expect(page.text).toContain('Danh mục vừa thay đổi sau khi xem trước.');
    expect(page.text).toMatch(/Loại: Đặc khu → Phường/);
    expect((await found('H44.305'))?.kind).toBe('zone');
  });

  test('a change that makes a cell wrong says so, and that nothing was written', async () => {
    const browser = await previewed('H44.308');
    await store().putAgency({ ...ward('H44.308'), kind: 'zone' });
    await store().putAgency(anAgency({ code: 'H44.308.1', parent: 'H44.308' }));
    browser.fill({ rows: packRows(agencyRows([{ ...ward('H44.308'), validTo: '2026-12-31' }])), why: 'Giải thể' });
    const page = await browser.press('Nhập 1 mục');

    expect(page.text).toContain('Danh mục vừa thay đổi sau khi xem trước.');
    expect(page.text).toContain('Sửa trong Excel rồi nhập lại. Chưa ghi dữ liệu nào.');
    expect(page.text).not.toMatch(/Bấm nút|Đã nhập/);
  });

  test('what earlier steps wrote is counted to the end', async () => {
    const browser = await previewed('H44.309');
    browser.fill({ written: '20', why: 'x' });
    const page = await browser.press('Nhập 1 mục');
    expect(page.text).toContain('Đã nhập 20 mục. Bấm nút dưới đây để nhập phần còn lại.');

    browser.fill({ why: 'Thành lập' });
    expect((await browser.press('Nhập 1 mục')).text).toContain('Đã nhập 21 mục.');
  });

  test('wrong cells after a part was written do not say that nothing was', async () => {
    const browser = await previewed('H44.310');
    browser.fill({ rows: packRows(agencyRows([ward('H44.310')], { Loại: 'Huyện' })), written: '20', why: 'Thành lập' });
    const page = await browser.press('Nhập 1 mục');

    expect(page.text).toContain('Đã nhập 20 mục.');
    expect(page.text).not.toMatch(/Bấm nút|Chưa ghi dữ liệu nào/);
  });

  test('a part that was written before the directory changed is named', async () => {
    const browser = await previewed('H44.311');
    send.mockResolvedValueOnce(refuse('import.changed', { written: 3 }));
    browser.fill({ why: 'Thành lập' });
    const page = await browser.press('Nhập 1 mục');

    expect(page.text).toContain('Danh mục vừa thay đổi sau khi xem trước.');
    expect(page.text).toContain('Đã nhập 3 mục. Bấm nút dưới đây để nhập phần còn lại.');
    expect(browser.valueOf('written')).toBe('3');
  });

  test('another session asks for the sheet again, and so does none', async () => {
    const browser = await previewed('H44.306');
    browser.fill({ csrf: 'x', why: 'Thành lập' });
    expect((await browser.press('Nhập 1 mục')).text).toContain('Dán từ Excel');
    expect(await found('H44.306')).toBeUndefined();

    await browser.open(PATH);
    browser.hold('__Host-session=; Path=/');
    vi.useRealTimers();
    setClock('2026-11-22T08:15:30.000Z');
    expect((await browser.press('Xem trước')).url).toContain('/dang-nhap?toi=%2Fvi%2Fcan-bo%2Fquan-tri%2Fnhap');
  });
});

test('an administrator of a ward imports below it only', async () => {
  const browser = await as('admin', 'H44.100');
  await browser.open(PATH);
  browser.fill({ paste: tsv(agencyRows([ward('H44.307')])) });
  expect((await browser.press('Xem trước')).text).toContain('không thuộc phạm vi quản trị');
});

test.each(['officer', 'head', 'auditor'] as const)('the %s is shown no form', async (role) => {
  const page = await (await as(role, 'H44')).open(PATH);
  expect([page.status, page.text]).toEqual([403, expect.stringContaining('Trang này dành cho quản trị viên')]);
});

describe('a form that no page has made is refused', () => {
  const submit = async (body: FormData | URLSearchParams) => {
    const browser = await as('admin', 'H44');
    await browser.open(PATH);
    body.append('csrf', browser.valueOf('csrf') ?? '');
    return browser.send(PATH, body);
  };
  const form = (fields: Record<string, string>) => {
    const made = new FormData();
    for (const [name, value] of Object.entries(fields)) made.append(name, value);
    return made;
  };

  test.each([
    ['rows that are no rows', { kind: 'agencies', rows: '{"a":1}' }, 400],
    ['rows that are no JSON', { kind: 'agencies', rows: '[' }, 400],
    ['cells that are objects', { kind: 'agencies', rows: '[["a"],[2,{"toString":1,"valueOf":1}]]' }, 400],
    ['lists in lists', { kind: 'agencies', rows: `[["a"],[2,${'['.repeat(50_000)}${']'.repeat(50_000)}]]` }, 400],
    ['more columns than a sheet may have', { kind: 'agencies', rows: JSON.stringify([Array(51).fill('a')]) }, 400],
    ['another kind', { kind: 'petitions', rows: '[["Mã"],[2,"A"]]' }, 400],
    ['too much', { kind: 'agencies', paste: 'x'.repeat(4_300_000) }, 413],
  ])('%s', async (_, fields, status) => {
    expect((await submit(form(fields))).status).toBe(status);
  });

  test('of another kind with the words for that', async () => {
    const page = await submit(form({ kind: 'petitions', rows: '[["Mã"],[2,"A"]]' }));
    expect(page.text).toContain('Chọn nội dung của bảng: cơ quan, cán bộ hoặc thủ tục hành chính.');
  });

  test('without parts', async () => {
    expect((await submit(new URLSearchParams({ kind: 'agencies' }))).status).toBe(415);
  });
});

test('rows are packed for the form and come back as they were', () => {
  const rows = agencyRows([ward('H44.1'), ward('H44.2')]);
  expect(unpackRows(packRows(rows))).toStrictEqual(rows);
  expect(unpackRows('[1]')).toBeUndefined();
  expect(unpackRows('[]')).toStrictEqual([]);
  const wide = (columns: number) => JSON.stringify([Array(columns).fill('a'), [2, ...Array(columns).fill('x')]]);
  expect(unpackRows(wide(50))).toHaveLength(1);
  expect(unpackRows(wide(51))).toBeUndefined();
  expect(unpackRows('[["a"],[2]]')).toStrictEqual([{ line: 2, cells: { a: '' } }]);
});

beforeEach(() => setClock('2026-11-21T08:15:30.000Z'));
