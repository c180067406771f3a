import { CsvError, type Options, parse } from 'csv-parse/sync';
import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { decodeText } from '../charset.ts';
import { MAX_LINES } from './limits.ts';
import type { SheetRefusal } from './refusals.ts';
import type { Grid } from './rows.ts';

/** What programs put between cells: a tab on the clipboard; in CSV a semicolon where a comma is the decimal sign. */
const DELIMITERS = ['\t', ';', ','] as const;
/** A longer field is no cell, but a quote that nobody closed. */
const MAX_RECORD = 100_000;

/** The cells of CSV or TSV in UTF-8. */
export function textGrid(bytes: Uint8Array): Grid | Refusal<SheetRefusal> {
  const text = decodeText(bytes, 'utf-8');
  if (text === undefined) return refuse('sheet.unreadable');
  // One line more than is read shows that there are too many; 2 MB of line ends would take 700 MB of memory.
  const limits = { max_record_size: MAX_RECORD, to: MAX_LINES + 1 };
  const options: Options = { bom: true, relax_column_count: true, relax_quotes: true, ...limits };
  try {
    const [delimiter = ','] = DELIMITERS.toSorted((one, other) => cellsBy(other, text) - cellsBy(one, text));
    return parse(text, { ...options, delimiter });
  } catch (error) {
    if (error instanceof CsvError) return refuse('sheet.unreadable');
    throw error;
  }
}

/** A title above the headings may have no delimiter. */
const TITLE_LINES = 20;

/** How many cells a delimiter makes of the first line that has any. */
function cellsBy(delimiter: string, text: string): number {
  const lines = text.trimStart().split(/\r?\n/, TITLE_LINES);
  const first = lines.find((line) => DELIMITERS.some((any) => line.includes(any))) ?? '';
  return first.split(delimiter).length;
}
