import writeXlsxFile from 'write-excel-file/node';
import type { Workbook } from '../domain/workbook.ts';
import { packed } from '../packed.ts';
import { sheetOf } from './sheet.ts';

const FONT = { fontFamily: 'Times New Roman', fontSize: 12 } as const;

export async function workbookFile({ about, sheets }: Workbook): Promise<Buffer> {
  const file = writeXlsxFile(
    sheets.map((sheet) => sheetOf(sheet, about)),
    FONT,
  );
  return packed(await file.toBuffer());
}
