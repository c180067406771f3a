import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { DOCX, docxOf } from '../../../lambdas/letters/docx.ts';
import type { Chart } from '../../../lambdas/letters/domain/charts/chart.ts';
import { anyReport, aReport, columns, partsOf } from '../../support/official-reports.ts';
import { faultOf } from '../../support/well-formed.ts';

const table = { columns, rows: [['1', 'Hộ tịch', '1.234', '9']] };
const appendices = [
  { title: 'Một', table, isWide: true },
  { title: 'Hai', table },
] as const;
const chart: Chart = {
  ...{ kind: 'bars', caption: 'Theo đơn vị' },
  bars: [{ name: 'A', percent: 50, interval: [30, 70] }],
};
const charted = appendices.map((appendix) => ({ ...appendix, chart }));
const documentOf = async (...report: Parameters<typeof aReport>) => {
  const { 'word/document.xml': xml = '' } = await partsOf(aReport(...report));
  return xml;
};
const countOf = (xml: string, part: string) => xml.split(part).length - 1;

afterEach(() => {
  vi.useRealTimers();
});

test('every part of any report is well-formed XML', async () => {
  await fc.assert(
    fc.asyncProperty(anyReport, async (report) => {
      const parts = Object.entries(await partsOf(report));

      expect(parts.map(([path]) => path)).toContain('[Content_Types].xml');
      const texts = parts.filter(([path]) => !path.endsWith('.png'));
      for (const [path, xml] of texts) expect(faultOf(xml), path).toBeUndefined();
    }),
    { numRuns: 40 },
  );
});

test('the file says that it is of its media type', async () => {
  expect((await partsOf(aReport()))['[Content_Types].xml']).toContain(`ContentType="${DOCX}.main+xml"`);
});

test('characters that XML cannot contain are left out', async () => {
  const parts = await partsOf(aReport({ subject: 'a\u0000b\u0008\uFFFF', body: ['c\u001Fd\u000Be'] }));

  expect(parts['word/document.xml']).toContain('>ab<');
  expect(parts['word/document.xml']).toContain('>cde<');
  expect(parts['docProps/core.xml']).toContain('<dc:subject>ab</dc:subject>');
});

test('the same report gives the same bytes at any time, and another one gives others', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-10-05T01:00:00Z') });
  const first = await docxOf(aReport({ appendices: charted }));
  vi.setSystemTime('2031-02-03T04:05:06Z');

  expect((await docxOf(aReport({ appendices: charted }))).equals(first)).toBe(true);
  expect((await docxOf(aReport({ subject: 'khác', appendices }))).equals(first)).toBe(false);
});

test('the file names its title, subject, issuer and language, and no time', async () => {
  const { 'docProps/core.xml': core, 'word/styles.xml': styles } = await partsOf(aReport({ subject: 'A & B' }));

  expect(core).toContain('<dc:title>Báo cáo A &amp; B</dc:title><dc:subject>A &amp; B</dc:subject>');
  expect(core).toContain('<dc:creator>Ủy ban nhân dân phường Việt Trì</dc:creator><dc:language>vi-VN</dc:language>');
  expect(core).not.toContain('dcterms:');
  expect(styles).toContain('<w:lang w:val="vi-VN"');
  expect(styles).toContain('w:ascii="Times New Roman"');
  expect(styles).toContain('<w:sz w:val="28"/>');
});

test('a page is A4 with the margins of the form; each appendix has its own section, a wide one across', async () => {
  const xml = await documentOf({ appendices });
  const pages = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"\/>/g)].map(([, ...size]) => size);

  expect(pages).toEqual([
    ['11906', '16838', 'portrait'],
    ['16838', '11906', 'landscape'],
    ['11906', '16838', 'portrait'],
  ]);
  expect(countOf(xml, 'w:top="1134" w:right="850" w:bottom="1134" w:left="1701"')).toBe(3);
});

test('a chart is a picture with its caption, each with an id of its own, and a sentence for programs without SVG', async () => {
  const parts = await partsOf(aReport({ appendices: charted }));
  const xml = parts['word/document.xml'] ?? '';

  expect([...xml.matchAll(/<wp:docPr id="(\d+)" name="chart" descr="Theo đơn vị"/g)].map(([, id]) => id)).toEqual([
    '1',
    '2',
  ]);
  expect(Object.keys(parts).filter((path) => path.startsWith('word/media/') && path.endsWith('.svg'))).toHaveLength(2);
  expect(Object.keys(parts).some((path) => path.endsWith('.png'))).toBe(true);
});

test('every page but the first has its number at the top', async () => {
  const parts = await partsOf(aReport({ appendices }));
  const headers = Object.entries(parts).filter(([path]) => /^word\/header\d+\.xml$/.test(path));

  expect(countOf(parts['word/document.xml'] ?? '', '<w:titlePg')).toBe(1);
  expect(headers.filter(([, xml]) => xml.includes('>PAGE<'))).toHaveLength(3);
  expect(headers.filter(([, xml]) => !xml.includes('>PAGE<'))).toHaveLength(1);
});

test('a list repeats its heads on each page, splits no row, and has a bold total', async () => {
  const xml = await documentOf({ body: [{ ...table, rows: [...table.rows, ['', 'Cộng', '1', '2']], hasTotal: true }] });

  expect(countOf(xml, '<w:tblHeader/>')).toBe(2);
  expect(countOf(xml, '<w:cantSplit/>')).toBe(2 + 2 + 2);
  expect(xml).toContain('<w:gridSpan w:val="2"/>');
  expect(xml).toMatch(/<w:jc w:val="right"\/>(?:(?!<w:p>).)*1\.234</);
  expect(xml).toMatch(/<w:b\/>(?:(?!<w:t).)*<w:t[^>]*>Cộng</);
  expect(xml).not.toMatch(/<w:b\/>(?:(?!<w:t).)*<w:t[^>]*>Hộ tịch</);
});

test('columns without a width share what is left, and are never too narrow to read', async () => {
  const widths = async (given: readonly number[]) => {
    const list = {
      columns: [...given.map((widthMm) => ({ head: 'a', widthMm })), { head: 'b' }, { head: 'c' }],
      rows: [],
    };
    const [, , grid = ''] = (await documentOf({ body: [list] })).split('<w:tblGrid>');
    return [...(grid.split('</w:tblGrid>')[0] ?? '').matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
  };

  // In twentieths of a point: 65, 50 and 50 mm; then 160, 10 and 10 mm.
  expect(await widths([65])).toEqual([3685, 2835, 2835]);
  expect(await widths([160])).toEqual([9071, 567, 567]);
});

test('headings and the last paragraph stay with what follows, and headings are found by name', async () => {
  const xml = await documentOf({ body: [{ heading: 'I. MỘT' }, 'Hai.', 'Ba./.'] });

  expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/><w:keepNext\/>(?:(?!<w:p>).)*I\. MỘT</);
  expect(xml).toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*Ba\.\/\.</);
  expect(xml).not.toMatch(/<w:keepNext\/>(?:(?!<w:p>).)*Hai\.</);
});
