import { escapeHtml, lines } from './escape-html.ts';

/** A list in a letter: each row has a cell for each column. One without a width takes the rest. */
export type LetterTable = {
  readonly columns: readonly LetterColumn[];
  readonly rows: readonly (readonly string[])[];
};

/** Cells are centred, those of text and of numbers are not. */
type LetterColumn = { readonly head: string; readonly widthMm?: number; readonly isText?: true };

/** A list in a report. */
export type ReportTable = {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is printed in bold. */
  readonly hasTotal?: true;
};

export type ReportColumn = LetterColumn & {
  readonly isNumber?: true;
  /** Columns beside each other with the same group have it in one cell above their heads. */
  readonly group?: string;
};

export const alignmentOf = ({ isText, isNumber }: ReportColumn): 'left' | 'right' | 'centred' => {
  if (isNumber) return 'right';
  return isText ? 'left' : 'centred';
};

export type HeadCell = { readonly text: string; readonly columns: number; readonly rows: number };

/** The rows of heads: two where columns have groups. */
export function headRows(columns: readonly ReportColumn[]): readonly (readonly HeadCell[])[] {
  const single = columns.map(({ head }) => ({ text: head, columns: 1, rows: 1 }));
  if (columns.every(({ group }) => group === undefined)) return [single];
  const groups = columns.flatMap(({ head, group }, at): readonly HeadCell[] => {
    if (group === undefined) return [{ text: head, columns: 1, rows: 2 }];
    if (columns[at - 1]?.group === group) return [];
    return [{ text: group, columns: widthOf(group, columns.slice(at)), rows: 1 }];
  });
  return [groups, single.filter((_, at) => columns[at]?.group !== undefined)];
}

function widthOf(group: string, columns: readonly ReportColumn[]): number {
  const end = columns.findIndex((column) => column.group !== group);
  return end < 0 ? columns.length : end;
}

/** The widths of columns in `width` mm: one without a width shares what the others leave, but is never narrower than a number. */
export function widthsOf(columns: readonly ReportColumn[], width: number): readonly number[] {
  const given = columns.reduce((sum, { widthMm = 0 }) => sum + widthMm, 0);
  const rest = columns.filter(({ widthMm }) => widthMm === undefined).length;
  const share = Math.max(MIN_WIDTH, (width - given) / rest);
  return columns.map(({ widthMm = share }) => widthMm);
}

const MIN_WIDTH = 10;

/** The attributes of a column that is `mm` wide. */
export type Width = (mm: number) => string;

export function tableOf({ columns, rows, hasTotal }: ReportTable, width: Width): string {
  const widths = columns.map(({ widthMm }) => (widthMm === undefined ? '<col>' : `<col ${width(widthMm)}>`));
  return `<table>
<colgroup>${widths.join('')}</colgroup>
<thead>${headRows(columns)
    .map((row) => `<tr>${row.map(headCell).join('')}</tr>`)
    .join('\n')}</thead>
<tbody>
${rows
  .map((row, at) => {
    const isTotal = hasTotal && at === rows.length - 1;
    return `<tr${isTotal ? ' class="total"' : ''}>${columns.map((column, index) => cell(column, `${row[index]}`)).join('')}</tr>`;
  })
  .join('\n')}
</tbody>
</table>`;
}

function headCell({ text, columns, rows }: HeadCell): string {
  const span = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<th scope="${columns > 1 ? 'colgroup' : 'col'}"${span}>${escapeHtml(text)}</th>`;
}

function cell(column: ReportColumn, text: string): string {
  const alignment = alignmentOf(column);
  return `<td${alignment === 'left' ? '' : ` class="${alignment}"`}>${lines(text)}</td>`;
}
