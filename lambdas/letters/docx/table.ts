import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { alignmentOf, headRows, type ReportColumn, type ReportTable, widthsOf } from '../domain/letter-table.ts';
import { halfPoints, twips } from './measures.ts';
import { centred, runs } from './paragraphs.ts';

/** A list in `width` mm; its heads are repeated on each page. */
export function tableOf({ columns, rows, hasTotal }: ReportTable, width: number): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widthsOf(columns, width).map(twips),
    width: { size: twips(width), type: WidthType.DXA },
    margins: { top: twips(1), bottom: twips(1), left: twips(1), right: twips(1), marginUnitType: WidthType.DXA },
    rows: [
      ...headRows(columns).map(headRow),
      ...rows.map((row, at) => bodyRow(columns, row, hasTotal === true && at === rows.length - 1)),
    ],
  });
}

const SMALL = { size: 11 } as const;

const headRow = (cells: ReturnType<typeof headRows>[number]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      ({ text, columns, rows }) =>
        new TableCell({
          columnSpan: columns,
          rowSpan: rows,
          verticalAlign: VerticalAlignTable.CENTER,
          children: [centred(text, { ...SMALL, bold: true })],
        }),
    ),
  });

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  centred: AlignmentType.CENTER,
} as const;

const bodyRow = (columns: readonly ReportColumn[], row: readonly string[], isTotal: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    children: columns.map(
      (column, at) =>
        new TableCell({
          children: [
            new Paragraph({
              alignment: alignments[alignmentOf(column)],
              run: { size: halfPoints(SMALL.size) },
              children: runs(`${row[at]}`, { ...SMALL, ...(isTotal && { bold: true }) }),
            }),
          ],
        }),
    ),
  });
