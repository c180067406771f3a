import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { docxOf } from '../../lambdas/letters/docx.ts';
import type { OfficialReport } from '../../lambdas/letters/domain/official-report.ts';

export const columns = [
  { head: 'STT', widthMm: 12 },
  { head: 'Nội dung', isText: true },
  { head: 'Tổng số', isNumber: true, group: 'Hồ sơ' },
  { head: 'Đúng hạn', isNumber: true, group: 'Hồ sơ' },
] as const;

export const aReport = (changes: Partial<OfficialReport> = {}): OfficialReport => ({
  agency: 'Ủy ban nhân dân phường Việt Trì',
  subject: 'kết quả giải quyết hồ sơ quý III năm 2026',
  body: ['Một.', { heading: 'I. KẾT QUẢ' }, { columns, rows: [['1', 'Hộ tịch', '1.234', '9']], hasTotal: true }],
  copies: ['Như trên;', 'Lưu: VT.'],
  appendices: [],
  ...changes,
});

const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'<>&"\'\n ịằỘđ'), fc.string({ unit: 'grapheme' })) });
const table = fc
  .array(
    fc.record(
      { head: text, widthMm: fc.integer({ min: 5, max: 90 }), isNumber: fc.constant(true), group: text },
      { requiredKeys: ['head'] },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((columns) =>
    fc.record(
      {
        columns: fc.constant(columns),
        rows: fc.array(fc.array(text, { minLength: columns.length, maxLength: columns.length }), { maxLength: 3 }),
        hasTotal: fc.constant(true),
      },
      { requiredKeys: ['columns', 'rows'] },
    ),
  );
const chart = fc.record({
  ...{ kind: fc.constant('levels' as const), caption: text },
  levels: fc.array(text, { minLength: 5, maxLength: 5 }),
  bars: fc.array(fc.record({ name: text, counts: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }) })),
});
const appendix = fc.record(
  { title: text, note: text, chart, table, isWide: fc.constant(true) },
  { requiredKeys: ['title', 'table'] },
);

/** Any report, with any text in it. */
export const anyReport = fc.record(
  {
    ...{ parent: text, agency: text, number: text, place: text, subject: text, receiver: text, note: text },
    on: fc.constantFrom('2026-01-05', '2026-12-31'),
    signer: fc.record({ name: text, position: text }),
    copies: fc.array(text, { maxLength: 3 }),
    body: fc.array(fc.oneof(text, fc.record({ heading: text }), table), { maxLength: 4 }),
    appendices: fc.array(appendix, { maxLength: 4 }),
  },
  { requiredKeys: ['agency', 'subject', 'copies', 'body', 'appendices'] },
) as fc.Arbitrary<OfficialReport>;

/** Without white space: it is what the formats differ in. */
export const squeezed = (text: string): string => text.replaceAll(/[\s\u200B\uFEFF]+/g, '');

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** What a reader of the page sees, in its order, but for the words in pictures. */
export function textOfHtml(html: string): string {
  const textOf = (node: Node): string => {
    if ('value' in node) return node.value;
    return 'childNodes' in node && !['head', 'svg'].includes(node.nodeName)
      ? node.childNodes.map(textOf).join(' ')
      : '';
  };
  return textOf(parse(html));
}

/** The parts of a file, by their paths. */
export async function partsOf(report: OfficialReport): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await docxOf(report)));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
}

/** What a reader of the document sees on its pages, in its order. */
export async function textOfDocx(report: OfficialReport): Promise<string> {
  const xml = (await partsOf(report))['word/document.xml'] ?? '';
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, one = '']) => one);
  return texts.join(' ').replaceAll(/&(amp|lt|gt|quot|apos|#39);/g, (_, name: string) => characters[name] ?? '');
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };
