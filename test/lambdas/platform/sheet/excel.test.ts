import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES, readSheetFile } from '../../../../lambdas/platform/sheet/read-sheet.ts';
import { withSheetXml, xlsxOf } from '../../../support/xlsx.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('an Excel file', () => {
  test('keeps the hour of a date, to the minute', async () => {
    const half = new Date('2026-11-18T14:29:59.700Z');
    const sheet = await readSheetFile(await xlsxOf([['Lúc'], [half], [new Date('2026-11-18T00:00:00Z')]]));
    expect(sheet).toMatchObject({ rows: [{ cells: { Lúc: '2026-11-18T14:30' } }, { cells: { Lúc: '2026-11-18' } }] });
  });

  test('is read with its days and numbers as text', async () => {
    const xlsx = await xlsxOf([
      ['Mã', 'Tên', 'Từ', 'Số'],
      ['H44', 'Tỉnh', new Date('2025-07-01T00:00:00Z'), 912345678],
      [null, null, null, null],
      ['H44.01', null, null, 45839],
    ]);

    expect(await readSheetFile(xlsx)).toStrictEqual({
      rows: [
        { line: 2, cells: { Mã: 'H44', Tên: 'Tỉnh', Từ: '2025-07-01', Số: '912345678' } },
        { line: 4, cells: { Mã: 'H44.01', Tên: '', Từ: '', Số: '45839' } },
      ],
    });
  });

  const plain = () => xlsxOf([['Mã'], ['H44']]);
  const row = (address: string) => `<row r="3"><c r=${address}><v>1</v></c></row></sheetData>`;

  test.each([
    ['far to the right', row('"XFD3"')],
    ['far to the right, in other quotes', row("'ZZ3'")],
    ['far to the right, hidden by an entity', row('"&#88;FD3"')],
    ['far below', '<row r="900000"><c r="A900000"><v>1</v></c></row></sheetData>'],
    ['below the lines that are read', '<row r="20001"><c r="A20001"><v>1</v></c></row></sheetData>'],
  ])('with a cell %s is refused before rows are made of it', async (_, end) => {
    const xlsx = withSheetXml(await plain(), (xml) => xml.replace('</sheetData>', end));
    expect(await readSheetFile(xlsx)).toStrictEqual({ refused: 'sheet.farCell' });
  });

  test('may have cells up to column CV', async () => {
    const xlsx = withSheetXml(await plain(), (xml) => xml.replace('</sheetData>', row('"CV3"')));
    expect(await readSheetFile(xlsx)).toMatchObject({ refused: 'sheet.headingMissing', detail: { line: 3 } });
  });

  test.each([
    ['<c r="B2"><f>SUM(1,2)</f><v>3</v></c></row></sheetData>'],
    ['<c r="B2" t="str"><f>WEBSERVICE("https://example.vn")</f><v>x</v></c></row></sheetData>'],
  ])('with a formula is refused: %s', async (end) => {
    const xlsx = withSheetXml(await plain(), (xml) => xml.replace('</row></sheetData>', end));
    expect(await readSheetFile(xlsx)).toStrictEqual({ refused: 'sheet.formula' });
  });

  test('with a document type is refused: it could define entities that grow', async () => {
    const bomb = '<!DOCTYPE lolz [<!ENTITY lol "lol">]><worksheet';
    const xlsx = withSheetXml(await plain(), (xml) => xml.replace('<worksheet', bomb));
    expect(await readSheetFile(xlsx)).toStrictEqual({ refused: 'sheet.unreadable' });
  });

  test('that unpacks to too much, or to too many parts, is refused', async () => {
    const large = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(21 * 1024 * 1024) });
    expect(large.byteLength).toBeLessThan(MAX_FILE_BYTES);
    expect(await readSheetFile(large)).toStrictEqual({ refused: 'sheet.tooLarge' });

    const parts = Array.from({ length: 201 }, (_, at) => [`${at}.xml`, new Uint8Array(1)] as const);
    expect(await readSheetFile(zipSync(Object.fromEntries(parts)))).toStrictEqual({ refused: 'sheet.tooLarge' });
  });

  test('is read from the directory that was checked, not from another one that it hides', async () => {
    const formula = '<c r="B2"><f>SUM(1,2)</f><v>3</v></c></row></sheetData>';
    const xlsx = withSheetXml(await plain(), (xml) => xml.replace('</row></sheetData>', formula));
    const end = new DataView(xlsx.buffer, xlsx.byteOffset + xlsx.length - 22);
    expect(end.getUint16(10, true)).toBeGreaterThan(5);
    end.setUint16(10, 0, true);

    expect(await readSheetFile(xlsx)).toMatchObject({ refused: 'sheet.unreadable' });
  });

  test.each([
    ['smaller', 1_000],
    ['larger', 9_000_000],
  ])('with a part that says it is %s than it is, is refused without unpacking it to its end', async (_, says) => {
    const size = 8_000_000;
    const xlsx = withSheetXml(await plain(), (xml) => xml.padEnd(size, ' '));
    const bytes = new DataView(xlsx.buffer, xlsx.byteOffset);
    const entry = xlsx.findIndex(
      (_, at) =>
        at + 46 < xlsx.length && bytes.getUint32(at, true) === 0x02014b50 && bytes.getUint32(at + 24, true) === size,
    );
    bytes.setUint32(entry + 24, says, true);

    expect(await readSheetFile(xlsx)).toMatchObject({ refused: 'sheet.unreadable' });
  });

  test('may keep its parts as they are, but not packed in a way that nobody uses', async () => {
    const xlsx = await plain();
    const stored = zipSync(unzipSync(xlsx), { level: 0 });
    expect(await readSheetFile(stored)).toStrictEqual(await readSheetFile(xlsx));

    const bytes = new DataView(stored.buffer, stored.byteOffset);
    const entry = stored.findIndex((_, at) => at + 46 < stored.length && bytes.getUint32(at, true) === 0x02014b50);
    bytes.setUint16(entry + 10, 12, true);
    expect(await readSheetFile(stored)).toMatchObject({ refused: 'sheet.unreadable' });
    bytes.setUint32(entry, 7, true);
    expect(await readSheetFile(stored)).toMatchObject({ refused: 'sheet.unreadable' });
  });

  test.each([
    ['any other archive', () => zipSync({ 'a.xml': bytesOf('<a/>') })],
    ['an archive that is cut off', async () => (await plain()).slice(0, 300)],
    ['nothing but its first letters', () => bytesOf('PK')],
    ['a sheet that is no XML', async () => withSheetXml(await plain(), () => '<worksheet><sheetData><row')],
    [
      'a cell without its text',
      async () => withSheetXml(await plain(), (xml) => xml.replace(/<v>\d+<\/v>/, '<v>77</v>')),
    ],
  ])('is not %s', async (_, file) => {
    expect(await readSheetFile(await file())).toMatchObject({ refused: 'sheet.unreadable' });
  });
});
