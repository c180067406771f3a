import {
  AlignmentType,
  Header,
  HeadingLevel,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Appendix, OfficialReport, ReportPart } from '../domain/official-report.ts';
import { A4, MARGIN, textWidth } from '../domain/page.ts';
import { attachedTo, KIND, labelOf, receiverLine, withBrokenName } from '../domain/report-words.ts';
import { footerOf, headerOf } from './letterhead.ts';
import { halfPoints, twips } from './measures.ts';
import { bodyParagraph, centred, rule, runs } from './paragraphs.ts';
import { chartOf } from './picture.ts';
import { tableOf } from './table.ts';

/** The report, and a section for each appendix. */
export const sectionsOf = (report: OfficialReport): ISectionOptions[] => [
  { ...pageOf({ isFirst: true }), children: mainPart(report) },
  ...report.appendices.map((appendix, at) => ({
    ...pageOf({ isWide: appendix.isWide === true }),
    children: appendixOf(report, appendix, at),
  })),
];

/** The first page of a document has no number. */
const pageOf = ({ isFirst = false, isWide = false }): Omit<ISectionOptions, 'children'> => ({
  headers: { default: pageNumber(), ...(isFirst && { first: new Header({ children: [new Paragraph('')] }) }) },
  properties: {
    type: SectionType.NEXT_PAGE,
    ...(isFirst && { titlePage: true }),
    page: {
      size: {
        width: twips(A4.width),
        height: twips(A4.height),
        orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        ...{ top: twips(MARGIN.top), right: twips(MARGIN.right) },
        ...{ bottom: twips(MARGIN.bottom), left: twips(MARGIN.left), header: twips(MARGIN.header) },
      },
    },
  },
});

const pageNumber = (): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(13) })],
      }),
    ],
  });

const mainPart = (report: OfficialReport) => [
  ...(report.note === undefined
    ? []
    : [centred(report.note, { italics: true, size: 12 }, { spacing: { after: twips(4) } })]),
  headerOf(withBrokenName(report)),
  centred(KIND, { capitals: true }, { heading: HeadingLevel.HEADING_1, spacing: { before: twips(8) } }),
  centred(report.subject, { bold: true }),
  rule(55),
  ...(report.receiver === undefined
    ? [new Paragraph('')]
    : [centred(receiverLine(report.receiver), {}, { spacing: { before: twips(5), after: twips(5) } })]),
  ...report.body.map((part, at) => partOf(part, at === report.body.length - 1)),
  footerOf(report),
];

/** The last paragraph stays on the page of the signature. */
function partOf(part: ReportPart, isLast: boolean) {
  if (typeof part === 'string') return bodyParagraph(part, isLast ? { keepNext: true } : {});
  if (!('heading' in part)) return tableOf(part, textWidth(false));
  return new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(part.heading) });
}

const appendixOf = (report: OfficialReport, { title, note, chart, table, isWide }: Appendix, at: number) => [
  centred(labelOf(at, report.appendices.length), { capitals: true }, { heading: HeadingLevel.HEADING_1 }),
  centred(title, { bold: true, capitals: true }),
  centred(attachedTo(report), { italics: true }, { spacing: { after: twips(4) } }),
  ...(note === undefined
    ? []
    : [new Paragraph({ children: runs(note, { italics: true }), spacing: { after: twips(2) } })]),
  ...(chart === undefined ? [] : chartOf(chart, textWidth(isWide === true), at + 1)),
  tableOf(table, textWidth(isWide === true)),
];
