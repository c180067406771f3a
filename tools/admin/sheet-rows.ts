import { readFile, stat } from 'node:fs/promises';
import { isRefusal } from '../../lambdas/kernel/refusal.ts';
import type { SheetRow } from '../../lambdas/kernel/sheet/sheet-row.ts';
import { MAX_FILE_BYTES, readSheetFile } from '../../lambdas/platform/sheet/read-sheet.ts';
import { type SheetRefusal, sheetWords } from '../../lambdas/platform/sheet/refusals.ts';
import { AdminError } from './admin-error.ts';

/** The rows of a file. Throws an AdminError that says why it cannot be read. */
export async function sheetRows(
  file: string,
  lang: 'vi' | 'en',
  kind?: Parameters<typeof readSheetFile>[1],
): Promise<readonly SheetRow[]> {
  const { size } = await stat(file).catch((cause: unknown) => {
    throw new AdminError(`Cannot read ${file}: ${cause instanceof Error ? cause.message : cause}.`, { cause });
  });
  const sheet =
    size > MAX_FILE_BYTES ? { refused: 'sheet.tooLarge' as const } : await readSheetFile(await readFile(file), kind);
  if (!isRefusal(sheet)) return sheet.rows;
  const line = sheet.detail?.['line'];
  const words = sheetWords[sheet.refused as SheetRefusal][lang];
  throw new AdminError(`${file}${line === undefined ? '' : `:${line}`}: ${words}`);
}
