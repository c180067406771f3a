import type { Workbook } from './domain/workbook.ts';

/** The media type of XLSX. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook as a file for spreadsheet programs. The same workbook gives the same bytes. The library is loaded here and not
 * at a cold start, because few requests want it.
 */
export async function xlsxOf(workbook: Workbook): Promise<Buffer> {
  const { workbookFile } = await import('./xlsx/workbook-file.later.ts');
  return workbookFile(workbook);
}
