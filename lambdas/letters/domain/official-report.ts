import type { Chart } from './charts/chart.ts';
import { pictureOf } from './charts/picture.ts';
import { escapeHtml } from './escape-html.ts';
import { footerOf, headerOf, STYLE as LETTER_STYLE, pageOf, paragraphOf, receiverOf } from './letter-html.ts';
import { type ReportTable, tableOf, type Width } from './letter-table.ts';
import type { Letterhead } from './letterhead.ts';
import { textWidth } from './page.ts';
import { attachedTo, KIND, labelOf, receiverLine, titleOf, withBrokenName } from './report-words.ts';

/** A paragraph, a heading or a list. */
export type ReportPart = string | { readonly heading: string } | ReportTable;

export type Appendix = {
  readonly title: string;
  readonly note?: string;
  /** Of numbers that the table has. */
  readonly chart?: Chart | undefined;
  readonly table: ReportTable;
  /** Printed across the page. */
  readonly isWide?: true;
};

/** An official report (báo cáo), to be signed. */
export type OfficialReport = Letterhead & {
  /** What it is about, below `BÁO CÁO`. */
  readonly subject: string;
  readonly receiver?: string | undefined;
  /** Above everything else: that it is a draft, or has made-up data. */
  readonly note?: string | undefined;
  readonly body: readonly ReportPart[];
  /** Each begins a page, and is numbered where there are several. */
  readonly appendices: readonly Appendix[];
};

/** The form of Decree 30/2020/NĐ-CP on A4, as a file that can be printed without anything else. */
export const officialReport = (report: OfficialReport): string =>
  pageOf({
    title: titleOf(report),
    style: REPORT_STYLE,
    body: [
      ...(report.note === undefined ? [] : [`<p class="note">${escapeHtml(report.note)}</p>`]),
      headerOf(withBrokenName(report)),
      '<main>',
      `<h1 class="ruled"><span class="capitals">${KIND}</span><br>${escapeHtml(report.subject)}</h1>`,
      ...(report.receiver === undefined ? [] : [receiverOf(receiverLine(report.receiver))]),
      ...report.body.map(partOf),
      '</main>',
      footerOf(report),
      ...report.appendices.map((appendix, at) => appendixOf(report, appendix, at)),
    ].join('\n'),
  });

function partOf(part: ReportPart): string {
  if (typeof part === 'string') return paragraphOf(part);
  return 'heading' in part ? `<h2>${escapeHtml(part.heading)}</h2>` : tableOf(part, width);
}

const appendixOf = (report: OfficialReport, { title, note, chart, table, isWide }: Appendix, at: number): string =>
  [
    `<section class="appendix${isWide ? ' wide' : ''}">`,
    `<h2><span class="capitals">${labelOf(at, report.appendices.length)}</span><br><span class="capitals">${escapeHtml(title)}</span></h2>`,
    `<p class="attached">${escapeHtml(attachedTo(report))}</p>`,
    ...(note === undefined ? [] : [`<p class="italic">${escapeHtml(note)}</p>`]),
    ...(chart === undefined ? [] : [figureOf(chart, isWide === true)]),
    tableOf(table, width),
    '</section>',
  ].join('\n');

const figureOf = (chart: Chart, isWide: boolean): string =>
  `<figure>${pictureOf(chart, textWidth(isWide)).svg}<figcaption>${escapeHtml(chart.caption)}</figcaption></figure>`;

const MM_PER_INCH = 25.4;
const PX_PER_INCH = 96;

/** An attribute: a security policy that names the style of the page by its hash allows no style of an element. */
const width: Width = (mm) => `width="${Math.round((mm * PX_PER_INCH) / MM_PER_INCH)}"`;

/** The style of a report, which a security policy names by its hash. */
export const REPORT_STYLE = `${LETTER_STYLE}
@page wide{size:A4 landscape}
.note{margin-bottom:4mm;font-size:12pt;font-style:italic;text-align:center}
h1,h2{margin:0;font-size:14pt}
@media not screen and (max-width:40em){header{grid-template-columns:45fr 55fr}}
.issuer p{text-wrap:balance}
h1.ruled{margin-bottom:5mm;text-align:center;text-wrap:balance}
main h2{margin-bottom:2mm;text-indent:10mm;break-after:avoid}
.appendix{break-before:page}
.appendix h2{text-align:center;text-wrap:balance}
.attached{margin-bottom:4mm;font-style:italic;text-align:center}
.wide{page:wide}
figure{margin:3mm 0 4mm;break-inside:avoid}
figure svg{display:block;max-width:100%;height:auto;margin:auto}
figcaption{margin-top:1mm;font-size:11pt;font-style:italic;text-align:center}
table{width:calc(100% - .3mm)}
.right{text-align:right;font-variant-numeric:tabular-nums}
.total{font-weight:bold}
thead{break-inside:avoid}
@media screen{.appendix{margin-top:15mm;border-top:.2mm dashed;padding-top:10mm;overflow-x:auto}}
@media screen and (max-width:40em){.appendix table,.appendix figure{min-width:165mm}}
`;
