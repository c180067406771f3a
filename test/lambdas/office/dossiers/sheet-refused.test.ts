import { describe, expect, test } from 'vitest';
import { aRow } from '../../../support/dossier-house.ts';
import { PATH } from '../../../support/dossier-pages.ts';
import { dossierSheetPages, SHEET } from '../../../support/dossier-sheet-pages.ts';
import { factCells } from '../../../support/dossier-sheets.ts';
import { createTable } from '../../../support/engine.ts';
import { withSheetXml, xlsxOf } from '../../../support/xlsx.ts';

const { as, stranger, newCode, previewed } = dossierSheetPages(createTable);

describe('a file that is no sheet of dossiers', () => {
  const upload = async (bytes: Uint8Array) => {
    const browser = await as('head', 'H44.100');
    await browser.open(SHEET);
    browser.attach('file', bytes);
    return browser.press('Xem trước');
  };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const table = [Object.keys(factCells()), Object.values(factCells())];

  test.each<readonly [string, () => Promise<Uint8Array> | Uint8Array, string]>([
    [
      'with a formula',
      async () => withSheetXml(await xlsxOf(table), (xml) => xml.replace('<v>', '<f>1+1</f><v>')),
      'Tệp có công thức',
    ],
    [
      'with a cell far away',
      async () => withSheetXml(await xlsxOf(table), (xml) => xml.replace('r="A2"', 'r="XFD2"')),
      'ô ở quá xa',
    ],
    [
      'with 10,000 columns',
      () => bytes(`${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n1`),
      'nhiều hơn 50 cột',
    ],
    ['with more rows than are taken', () => bytes(`Mã hồ sơ\n${'x\n'.repeat(2_001)}`), 'có nhiều hơn 2.000 dòng'],
    ['of 4,001 rows', () => bytes(`Mã hồ sơ\n${'x\n'.repeat(4_001)}`), 'có nhiều hơn 2.000 dòng'],
    ['that is no archive', () => bytes('PK\u0003\u0004 rubbish'), 'Không đọc được tệp'],
    ['of JSON without a list', () => bytes('{"a":{"b":1}}'), 'Không đọc được tệp'],
    ['of NULs', () => new Uint8Array(1_000), 'Cần một dòng tiêu đề'],
    ['that is empty', () => new Uint8Array(), 'Cần một dòng tiêu đề'],
  ])('%s says why', async (_, made, why) => {
    const page = await upload(await made());
    expect([page.status, page.text]).toEqual([400, expect.stringContaining(why)]);
  });

  test('keeps what was pasted', async () => {
    const browser = await as('head', 'H44.100');
    await browser.open(SHEET);
    browser.fill({ paste: 'Mã\tMã\nA\tB' });
    expect((await browser.press('Xem trước')).text).toContain('Hai cột có cùng tiêu đề.');
    expect(browser.valueOf('paste')).toBe('Mã\tMã\nA\tB');
  });
});

describe('a form that no page has made is refused', () => {
  const submit = async (fields: Readonly<Record<string, string>>) => {
    const browser = await as('head', 'H44.100');
    await browser.open(SHEET);
    const form = new FormData();
    for (const [name, value] of Object.entries({ csrf: browser.valueOf('csrf') ?? '', ...fields }))
      form.append(name, value);
    return browser.send(SHEET, form);
  };
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;

  test.each([
    ['no JSON', '['],
    ['no rows', '{}'],
    ['an empty list', '[]'],
    ['a line with the number 0', '[{"line":0,"facts":{}}]'],
    ['lists in lists', deep],
    ['more rows than a sheet has', JSON.stringify(Array(2_001).fill({ line: 2, facts: {} }))],
  ])('%s', async (_, facts) => {
    expect((await submit({ facts })).status).toBe(400);
  });

  test.each([
    ['facts of another shape', '{"a":1}', /Dòng 2 ?.* ?Giá trị không hợp lệ/],
    ['facts of another agency', JSON.stringify({ ...aRow({ agency: 'H44.104' }) }), /ngoài phạm vi của ông\/bà/],
    ['facts with the name of a person', JSON.stringify({ ...aRow(), name: 'Nguyễn Văn Mẫu' }), /Giá trị không hợp lệ/],
  ])('%s are named', async (_, facts, why) => {
    const page = await submit({ facts: `[{"line":2,"facts":${facts}}]` });
    expect(page.text).toMatch(why);
    expect(page.text).toContain('Đã ghi 0 hồ sơ.');
  });

  test('of another session', async () => {
    const { browser } = await previewed([factCells({ code: newCode() })]);
    browser.fill({ csrf: 'x' });
    expect((await browser.press('Ghi 1 hồ sơ')).text).toContain('Dán từ Excel');
  });

  test('without parts, or too large', async () => {
    const browser = await as('head', 'H44.100');
    await browser.open(SHEET);
    const csrf = browser.valueOf('csrf') ?? '';
    expect((await browser.send(SHEET, new URLSearchParams({ csrf }))).status).toBe(415);
    expect((await submit({ paste: 'x'.repeat(4_300_000) })).status).toBe(413);
  });
});

describe('who may', () => {
  test.each([
    ['officer', 'H44.100'],
    ['auditor', 'H44'],
    ['admin', 'H44'],
    ['head', 'H44.999'],
  ] as const)('not the %s of %s: neither the form nor the link, and nothing is written', async (role, agency) => {
    const browser = await as(role, agency);
    const page = await browser.open(SHEET);
    expect([page.status, page.text]).toEqual([403, expect.stringContaining('Trang này dành cho lãnh đạo')]);
    const form = new FormData();
    form.append('csrf', browser.valueOf('csrf') ?? '');
    form.append('facts', JSON.stringify([{ line: 2, facts: aRow({ code: newCode() }) }]));
    expect((await browser.send(SHEET, form)).status).toBe(403);
    expect((await browser.open(PATH)).html).not.toContain(`href="${SHEET}"`);
  });

  test.each([
    ['head', 'H44.100'],
    ['leader', 'H44'],
  ] as const)('the %s of %s, from the list of dossiers', async (role, agency) => {
    const browser = await as(role, agency);
    await browser.open(PATH);
    expect((await browser.follow('Nhập hồ sơ từ tệp')).text).toContain('Dán từ Excel');
  });

  test('nobody without a session', async () => {
    expect((await stranger().open(SHEET)).url).toContain('/dang-nhap?toi=%2Fvi%2Fcan-bo%2Fho-so%2Fnhap');
  });
});
