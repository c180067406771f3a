import { alignmentOf, headRows, type ReportColumn, type ReportTable, widthsOf } from '../domain/letter-table.ts';
import { centred, points, textBlock } from './blocks.ts';

const PADDING = points(1);
const LINE = 0.5;
const FONT_SIZE = 11;

/** Cells have the lines and paddings of the other formats. */
const layout = {
  ...{ hLineWidth: () => LINE, vLineWidth: () => LINE },
  ...{ paddingTop: () => PADDING, paddingBottom: () => PADDING },
  ...{ paddingLeft: () => PADDING, paddingRight: () => PADDING },
} as const;

const alignments = { left: 'left', right: 'right', centred: 'center' } as const;

/** A list in `width` mm; its heads are repeated on each page, and no row is split. */
export function tableOf({ columns, rows, hasTotal }: ReportTable, width: number): object {
  const heads = headRows(columns).map((_, level) => headCells(columns, level));
  return {
    ...{ layout, fontSize: FONT_SIZE, margin: [0, points(2), 0, points(4)] },
    table: {
      ...{ headerRows: heads.length, dontBreakRows: true, keepWithHeaderRows: 1 },
      widths: widthsOf(columns, width).map((mm) => points(mm) - 2 * PADDING - LINE),
      body: [
        ...heads,
        ...rows.map((row, at) => {
          const bold = hasTotal === true && at === rows.length - 1;
          return columns.map((column, index) =>
            textBlock(`${row[index]}`, { bold, alignment: alignments[alignmentOf(column)] }),
          );
        }),
      ],
    },
  };
}

/** A cell for each column: one that is covered by another is empty. */
function headCells(columns: readonly ReportColumn[], level: number): readonly object[] {
  const rows = headRows(columns);
  const covered = rows.length === 1 || level === 0 ? [] : columns.map(({ group }) => group === undefined);
  const cells = rows[level] ?? [];
  if (level > 0) {
    const rest = [...cells];
    return columns.map((_, at) => (covered[at] ? {} : centred(`${rest.shift()?.text}`, { bold: true })));
  }
  return cells.flatMap(({ text, columns: across, rows: down }) => [
    { ...centred(text, { bold: true }), colSpan: across, rowSpan: down },
    ...Array.from({ length: across - 1 }, () => ({})),
  ]);
}
