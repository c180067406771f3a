import { isRefusal, refuse } from '../../kernel/refusal.ts';
import { jsonGrid } from './json.ts';
import { type Kind, rowsOf, type SheetRows } from './rows.ts';
import { textGrid } from './text.ts';
import { xlsxGrid } from './xlsx.ts';

/** 4,000 rows as CSV take about 1 MB, as XLSX 300 KB; a request carries 4.5 MB. */
export const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** XLSX is an archive, and every archive begins with these two letters. */
const ZIP = [0x50, 0x4b];

/** The rows of XLSX, CSV, TSV or JSON, whatever the name of the file; what is pasted from a spreadsheet is TSV. */
export async function readSheetFile(bytes: Uint8Array, kind?: Kind): Promise<SheetRows> {
  if (bytes.byteLength > MAX_FILE_BYTES) return refuse('sheet.tooLarge');
  const grid = ZIP.every((byte, at) => bytes[at] === byte)
    ? await xlsxGrid(bytes)
    : (jsonGrid(bytes) ?? textGrid(bytes));
  return isRefusal(grid) ? grid : rowsOf(grid, kind);
}
