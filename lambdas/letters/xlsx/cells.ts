import type { CellObject } from 'write-excel-file/node';
import { cutAtWord } from '../../kernel/cut.ts';
import type { SheetCell } from '../domain/workbook.ts';

/** Excel refuses a file that has a longer text. */
const MAX_TEXT = 32_000;
const SHADE = '#f0f0f0';
const BORDER = { borderStyle: 'thin', borderColor: '#808080' } as const;

/** Text with its type, so that what begins with `=` stays text. */
export const textCell = (text: string, look: Omit<CellObject, 'value' | 'type'> = {}): CellObject => ({
  ...{ value: cutAtWord(text, MAX_TEXT), type: String, alignVertical: 'top' },
  ...look,
});

export const headCell = (text: string): CellObject =>
  textCell(text, {
    ...{ ...BORDER, fontWeight: 'bold', align: 'center', alignVertical: 'center' },
    ...{ wrap: true, backgroundColor: SHADE },
  });

/** Spreadsheet programs write the separators of these formats as the country of their user does: `1.234`, `91,30%`. */
const formats = { count: '#,##0', share: '0.00%', index: '0.00' } as const;

export function bodyCell(cell: SheetCell, isBold: boolean): CellObject {
  const look: CellObject = { ...BORDER, ...(isBold && { fontWeight: 'bold' }), alignVertical: 'top' };
  if (cell === undefined || cell === '') return look;
  if (typeof cell === 'string') return textCell(cell, { ...look, wrap: true });
  if (typeof cell === 'number') return numberCell(cell, 'count', look);
  return 'share' in cell ? numberCell(cell.share, 'share', look) : numberCell(cell.index, 'index', look);
}

const numberCell = (value: number, format: keyof typeof formats, look: CellObject): CellObject => ({
  ...{ value, type: Number, format: formats[format] },
  ...look,
});
