import { type Paragraph, Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { twips } from './measures.ts';

/** Otherwise the text is not in line with that above and below. */
const NO_MARGINS = { left: 0, right: 0, marginUnitType: WidthType.DXA };

type Column = { readonly widthMm: number; readonly children: readonly Paragraph[] };

/** Paragraphs beside each other, on one page and without borders. */
export function columnsOf(columns: readonly Column[]): Table {
  const widths = columns.map(({ widthMm }) => twips(widthMm));
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: TableBorders.NONE,
    margins: NO_MARGINS,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ children, widthMm }) => new TableCell({ children, width: { size: twips(widthMm), type: WidthType.DXA } }),
        ),
      }),
    ],
  });
}
