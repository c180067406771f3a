import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

type Cell = string | number | Date | null;

/** An Excel file as a program of another maker writes it. */
export async function xlsxOf(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : cellOf(value))));
  return Uint8Array.from(await writeXlsxFile(cells).toBuffer());
}

const cellOf = (value: Exclude<Cell, null>) =>
  value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value };

/** The same file with its first sheet changed by hand. */
export function withSheetXml(xlsx: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(xlsx);
  const [name = ''] = Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/sheet'));
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}
