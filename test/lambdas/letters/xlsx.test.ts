import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, expect, test, vi } from 'vitest';
import type { SheetCell, Workbook } from '../../../lambdas/letters/domain/workbook.ts';
import { XLSX, xlsxOf } from '../../../lambdas/letters/xlsx.ts';
import { faultOf } from '../../support/well-formed.ts';

const aWorkbook = (rows: readonly (readonly SheetCell[])[] = [['Hộ tịch', 1_234]]): Workbook => ({
  about: 'UBND phường Việt Trì',
  sheets: [
    {
      ...{ name: 'Hồ sơ', title: 'Hồ sơ theo lĩnh vực', note: 'Đơn vị tính: hồ sơ' },
      columns: [
        { head: 'Lĩnh vực', width: 20 },
        { head: 'Tổng số', group: 'Hồ sơ', width: 10 },
        { head: 'Đúng hạn', group: 'Hồ sơ', width: 10 },
      ],
      rows: rows.map(([first, second, third]) => [first, second, third]),
      hasTotal: true,
    },
    { name: 'Khác', title: 'Khác', columns: [{ head: 'Chỉ tiêu', width: 3 }], rows: [['x']] },
  ],
});

async function partsOf(workbook: Workbook): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await xlsxOf(workbook)));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}
const rowsOf = async (workbook: Workbook) => (await readXlsxFile(await xlsxOf(workbook)))[0]?.data ?? [];

afterEach(() => {
  vi.useRealTimers();
});

test('a sheet has its title, what it is about, its note, and a table with heads in two rows', async () => {
  expect(await rowsOf(aWorkbook([['Hộ tịch', 1_234, { share: 0.9 }]]))).toStrictEqual([
    ['Hồ sơ theo lĩnh vực', null, null],
    ['UBND phường Việt Trì', null, null],
    ['Đơn vị tính: hồ sơ', null, null],
    [null, null, null],
    ['Lĩnh vực', 'Hồ sơ', null],
    [null, 'Tổng số', 'Đúng hạn'],
    ['Hộ tịch', 1_234, 0.9],
  ]);
});

test('its heads stay on the screen, and those of a group are one cell', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet, 'xl/worksheets/sheet2.xml': other } = await partsOf(aWorkbook());

  expect(sheet).toContain('ySplit="6"');
  for (const range of ['A1:C1', 'A5:A6', 'B5:C5']) expect(sheet).toContain(`<mergeCell ref="${range}"/>`);
  expect(other).toContain('ySplit="4"');
});

test('numbers are numbers, in formats that follow the country of the reader', async () => {
  const workbook = aWorkbook([
    ['a', 1_234, { share: 0.9167 }, undefined],
    ['b', { index: 73.33 }],
    ['c', 1],
  ]);
  const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = await partsOf(workbook);

  expect(sheet).toMatch(/<c r="B7" s="\d+"><v>1234<\/v><\/c><c r="C7" s="\d+"><v>0.9167<\/v>/);
  expect(sheet).toMatch(/<c r="B8" s="\d+"><v>73.33<\/v>/);
  const formats = [...styles.matchAll(/formatCode="([^"]+)"/g)].map(([, code]) => code);
  const cells = [...sheet.matchAll(/<c r="[BC][78]" s="(\d+)"><v>/g)].map(([, style]) => Number(style));
  const ids = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => Number(id));
  expect(formats.concat(cells.map((cell) => builtIn[ids[cell] ?? 0] ?? ''))).toEqual(
    expect.arrayContaining(['#,##0', '0.00%', '0.00']),
  );
});

/** Formats that every program knows by their number. */
const builtIn: Readonly<Record<number, string>> = { 2: '0.00', 3: '#,##0', 10: '0.00%' };

test.each([
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.vn")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '＝1+1',
  '1,5',
  '0123',
])('the text %j stays text', async (text) => {
  const { 'xl/worksheets/sheet1.xml': sheet } = await partsOf(aWorkbook([[text, 1]]));

  expect(sheet).not.toMatch(/<f[\s>]/);
  expect(sheet).toMatch(/<c r="A7" s="\d+" t="s">/);
  expect((await rowsOf(aWorkbook([[text, 1]])))[6]?.[0]).toBe(text.trim());
});

test('every part is well-formed XML, whatever the texts are', async () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.record({ share: fc.float({ noNaN: true }) }));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }), async (rows) => {
      for (const [path, xml] of Object.entries(await partsOf(aWorkbook(rows))))
        expect(faultOf(xml), path).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('a text that Excel would refuse is cut, and an empty one leaves its cell empty', async () => {
  const rows = await rowsOf(
    aWorkbook([
      ['x '.repeat(20_000), ''],
      ['y', 1],
    ]),
  );

  expect(`${rows[6]?.[0]}`.length).toBeLessThanOrEqual(32_001);
  expect(rows[6]?.[1]).toBeNull();
});

test('the same workbook gives the same bytes at any time, and another one gives others', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-05T01:00:00Z') });
  const first = await xlsxOf(aWorkbook());
  vi.setSystemTime('2031-02-03T04:05:06Z');

  expect((await xlsxOf(aWorkbook())).equals(first)).toBe(true);
  expect((await xlsxOf(aWorkbook([['Hộ tịch', 1_235]]))).equals(first)).toBe(false);
});

test('the file says that it is of its media type', async () => {
  expect((await partsOf(aWorkbook()))['[Content_Types].xml']).toContain(`ContentType="${XLSX}.main+xml"`);
});
