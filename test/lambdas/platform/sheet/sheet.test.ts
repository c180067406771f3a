import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readSheetFile } from '../../../../lambdas/platform/sheet/read-sheet.ts';
import { sheetWords } from '../../../../lambdas/platform/sheet/refusals.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readSheetFile(bytesOf(text));
const two = {
  rows: [
    { line: 2, cells: { Mã: 'H44', Tên: 'Tỉnh' } },
    { line: 3, cells: { Mã: 'H44.01', Tên: 'Sở' } },
  ],
};

describe('CSV and TSV', () => {
  test.each([
    ['semicolons, as Excel writes it in Vietnamese', 'Mã;Tên\r\nH44;Tỉnh\r\nH44.01;Sở\r\n'],
    ['commas', 'Mã,Tên\nH44,Tỉnh\nH44.01,Sở'],
    ['tabs', 'Mã\tTên\nH44\tTỉnh\nH44.01\tSở'],
    ['a byte order mark', '\uFEFFMã;Tên\nH44;Tỉnh\nH44.01;Sở'],
    ['letters in parts (NFD)', 'Mã;Tên\nH44;Tỉnh\nH44.01;Sở'.normalize('NFD')],
    ['spaces around cells', ' Mã ; Tên \n H44 ; Tỉnh \nH44.01;Sở'],
    ['quotes', '"Mã";"Tên"\n"H44";"Tỉnh"\nH44.01;Sở'],
  ])('are read with %s', async (_, text) => {
    expect(await read(text)).toStrictEqual(two);
  });

  test('keep quotes, delimiters and line ends inside of a cell, and count lines as spreadsheets do', async () => {
    expect(await read('Mã;Tên\n\nA;"Sở; ""mới""\nhai"\nB;UBND "xã"')).toStrictEqual({
      rows: [
        { line: 3, cells: { Mã: 'A', Tên: 'Sở; "mới"\nhai' } },
        { line: 4, cells: { Mã: 'B', Tên: 'UBND "xã"' } },
      ],
    });
  });

  test('may have short rows, empty rows and empty columns', async () => {
    expect(await read('\nMã;;Tên\n;;\nA\nB;;Sở;\n')).toStrictEqual({
      rows: [
        { line: 4, cells: { Mã: 'A', Tên: '' } },
        { line: 5, cells: { Mã: 'B', Tên: 'Sở' } },
      ],
    });
  });

  test('may have a hundred thousand empty headings, and are read in proportion to their cells', async () => {
    const text = `Mã${','.repeat(90)}\n${'x\n'.repeat(4_000)}`;

    expect(await read(text)).toMatchObject({ rows: expect.arrayContaining([{ line: 4_001, cells: { Mã: 'x' } }]) });
  });

  test('are cut after letters in parts are put together', async () => {
    const long = 'ế'.repeat(1_200);

    expect(await read(`Mã\n${long.normalize('NFD')}`)).toMatchObject({
      rows: [{ cells: { Mã: long.slice(0, 1_000) } }],
    });
  });

  test('are cut where no cell can be that long, which its column then refuses', async () => {
    expect(await read(`Mã\n${'x'.repeat(5_000)}`)).toMatchObject({ rows: [{ cells: { Mã: 'x'.repeat(1_000) } }] });
  });
});

describe('a title above the headings', () => {
  const isHeading = (cell: string) => ['Mã', 'Tên', 'Loại'].includes(cell);
  const readKnown = (text: string) => readSheetFile(bytesOf(text), { isHeading });
  const rows = [{ line: 5, cells: { Mã: 'H44', Tên: 'Tỉnh', Loại: '', Khác: 'x' } }];
  const table = 'Mã;Tên;Loại;Khác\nH44;Tỉnh;;x';

  test('is skipped where a kind of sheet knows three of its headings, whatever the delimiter', async () => {
    expect(await readKnown(`DANH SÁCH\n\nTừ ngày;01/11\n${table}`)).toStrictEqual({ rows });
    expect(await readKnown(`DANH SÁCH\n\nTừ ngày\n${table}`)).toStrictEqual({ rows });
    expect(await readKnown(table)).toStrictEqual({ rows: [{ ...rows[0], line: 2 }] });
  });

  test('is taken for the headings where none is known, or too far below', async () => {
    expect(await read(`DANH SÁCH\n${table}`)).toMatchObject({ refused: 'sheet.headingMissing' });
    expect(await readKnown('Mã;Tên\nH44;Tỉnh')).toMatchObject({ rows: [{ line: 2 }] });
    expect(await readKnown(`${'tựa;\n'.repeat(20)}${table}`)).toMatchObject({ refused: 'sheet.headingMissing' });
  });
});

describe('a JSON file', () => {
  const rows = [
    { line: 2, cells: { code: 'H44', 'name.vi': 'Tỉnh', 'days.0.on': '', open: 'true' } },
    { line: 3, cells: { code: '7', 'name.vi': '', 'days.0.on': '2026-11-18', open: '' } },
  ];
  const entries = [
    { code: 'H44', name: { vi: 'Tỉnh' }, open: true },
    { code: 7, name: null, days: [{ on: '2026-11-18' }] },
  ];

  test.each([
    ['a list', JSON.stringify(entries)],
    ['an object with a list', JSON.stringify({ exportedBy: 'x', entries })],
    ['a byte order mark', `\uFEFF ${JSON.stringify(entries)}`],
  ])('is read as %s', async (_, text) => {
    expect(await read(text)).toMatchObject({ rows });
  });

  test.each([
    ['an object without a list', '{"a":{"b":1}}', 'sheet.unreadable'],
    ['two lists', '{"a":[{"b":1}],"c":[]}', 'sheet.unreadable'],
    ['a list of texts', '["a"]', 'sheet.unreadable'],
    ['an empty list', '[]', 'sheet.empty'],
    ['too many entries', JSON.stringify(Array(4_001).fill({ a: 1 })), 'sheet.tooLarge'],
    [
      'too many members',
      JSON.stringify([Object.fromEntries(Array.from({ length: 51 }, (_, at) => [at, 1]))]),
      'sheet.tooManyColumns',
    ],
  ])('is refused with %s', async (_, text, refused) => {
    expect(await read(text)).toMatchObject({ refused });
  });

  test('has no cell for what is deep', async () => {
    const deep = `${'['.repeat(9_000)}${']'.repeat(9_000)}`;
    expect(await read(`[{"a":1,"b":${deep}}]`)).toMatchObject({ rows: [{ cells: { a: '1', 'b.0.0': '{…}' } }] });
  });

  test('is CSV if it only begins like JSON', async () => {
    expect(await read('[Mã];Tên\nH44;Tỉnh')).toMatchObject({ rows: [{ cells: { '[Mã]': 'H44' } }] });
  });
});

describe('a sheet is refused', () => {
  const columns = (count: number) => Array.from({ length: count }, (_, at) => `c${at}`).join(';');

  test.each([
    ['without anything', '', 'sheet.empty'],
    ['with headings only', 'Mã;Tên\n;\n', 'sheet.empty'],
    ['with two columns of one name', 'Mã;Mã\nA;B', 'sheet.headingRepeated'],
    ['with data in a column without heading', 'Mã;\nA;B', 'sheet.headingMissing'],
    ['with data right of the headings', 'Mã;Tên\nA;B;C', 'sheet.headingMissing'],
    ['with more rows than an import takes', `Mã\n${'A\n'.repeat(4_001)}`, 'sheet.tooLarge'],
    ['with more columns than anybody needs', `${columns(51)}\n${columns(51)}`, 'sheet.tooManyColumns'],
    ['with data after very many empty lines', `Mã\n${'\n'.repeat(20_000)}A`, 'sheet.farCell'],
    ['with a quote that is never closed', 'Mã;Tên\nA;"B', 'sheet.unreadable'],
  ])('%s', async (_, text, refused) => {
    expect(await read(text)).toMatchObject({ refused });
    expect(sheetWords).toHaveProperty([refused]);
  });

  test('after its first lines were read, even if it is 2 MB of empty ones', async () => {
    const before = process.memoryUsage().heapUsed;
    expect(await read('\n'.repeat(MAX_FILE_BYTES))).toStrictEqual({ refused: 'sheet.farCell' });
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 1024 * 1024);
  });

  test('only with more than 50 columns and 4,000 rows', async () => {
    expect(await read(`${columns(50)}\n${`${columns(50)}\n`.repeat(4_000)}`)).toMatchObject({
      rows: { length: 4_000 },
    });
  });

  test('in another encoding', async () => {
    expect(await readSheetFile(Uint8Array.of(0x4d, 0xe3, 0x0a, 0x41))).toStrictEqual({ refused: 'sheet.unreadable' });
  });

  test('that is too large to look at', async () => {
    expect(await readSheetFile(new Uint8Array(MAX_FILE_BYTES + 1))).toStrictEqual({ refused: 'sheet.tooLarge' });
  });
});
