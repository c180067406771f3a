import type { Appendix, OfficialReport, ReportPart } from '../domain/official-report.ts';
import { MARGIN, textWidth } from '../domain/page.ts';
import { attachedTo, KIND, labelOf, receiverLine, titleOf, withBrokenName } from '../domain/report-words.ts';
import { bodyParagraph, capitals, centred, points, rule, textBlock } from './blocks.ts';
import { chartBlocks } from './chart.ts';
import { footerOf, headerOf } from './letterhead.ts';
import { tableOf } from './table.ts';
import { printable, write } from './write.ts';

/** The form of Decree 30/2020/NĐ-CP as PDF. */
export const pdfDocument = (report: OfficialReport): Promise<Buffer> =>
  write({
    ...{ pageMargins: [MARGIN.left, MARGIN.top, MARGIN.right, MARGIN.bottom].map(points), header: pageNumber },
    info: { title: printable(titleOf(report)), subject: printable(report.subject), author: printable(report.agency) },
    content: [...mainPart(report), ...report.appendices.flatMap((appendix, at) => appendixOf(report, appendix, at))],
  });

/** The first page of a document has no number. */
const pageNumber = (page: number): object | null =>
  page === 1
    ? null
    : centred(`${page}`, {
        fontSize: 13,
        margin: [points(MARGIN.left), points(MARGIN.header), points(MARGIN.right), 0],
      });

function mainPart(report: OfficialReport): readonly object[] {
  const width = textWidth(false);
  const parts = report.body.map((part) => partOf(part, width));
  return [
    ...(report.note === undefined
      ? []
      : [centred(report.note, { italics: true, fontSize: 12, margin: [0, 0, 0, points(4)] })]),
    headerOf(withBrokenName(report)),
    centred(capitals(KIND), { bold: true, margin: [0, points(8), 0, 0] }),
    centred(report.subject, { bold: true }),
    rule(width, 55),
    centred(report.receiver === undefined ? ' ' : receiverLine(report.receiver), {
      margin: [0, points(4), 0, points(4)],
    }),
    ...parts.slice(0, -1),
    // The last paragraph stays on the page of the signature.
    { unbreakable: true, stack: [...parts.slice(-1), footerOf(report)] },
  ];
}

function partOf(part: ReportPart, width: number): object {
  if (typeof part === 'string') return bodyParagraph(part);
  if (!('heading' in part)) return tableOf(part, width);
  return {
    ...textBlock(part.heading, { bold: true, margin: [points(10), points(2), 0, points(2)] }),
    headlineLevel: 1,
  };
}

function appendixOf(report: OfficialReport, appendix: Appendix, at: number): readonly object[] {
  const { title, note, chart, table, isWide = false } = appendix;
  const width = textWidth(isWide);
  const page = { pageBreak: 'before', pageOrientation: isWide ? 'landscape' : 'portrait' } as const;
  return [
    centred(capitals(labelOf(at, report.appendices.length)), { bold: true, ...page }),
    centred(capitals(title), { bold: true }),
    centred(attachedTo(report), { italics: true, margin: [0, 0, 0, points(4)] }),
    ...(note === undefined ? [] : [textBlock(note, { italics: true, margin: [0, 0, 0, points(2)] })]),
    ...(chart === undefined ? [] : chartBlocks(chart, width)),
    tableOf(table, width),
  ];
}
