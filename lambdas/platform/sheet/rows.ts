import { type Refusal, refuse } from '../../kernel/refusal.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_HEADING, MAX_LINES, MAX_ROWS } from './limits.ts';
import type { SheetRefusal } from './refusals.ts';

/** The cells of a sheet, row by row from its first line, each as text. */
export type Grid = readonly (readonly string[])[];

/** A row of data: the text of each cell that has one, or that is below a heading, under that heading. */
export type SheetRow = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

export type SheetRows = { readonly rows: readonly SheetRow[] } | Refusal<SheetRefusal>;

/** The first row that has a cell is that of the headings; rows without any cell are skipped. */
export function rowsOf(grid: Grid): SheetRows {
  const lines = grid
    .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => clean(cell, MAX_CELL)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [first, ...data] = lines;
  if (data.length > MAX_ROWS) return refuse('sheet.tooLarge');
  if (grid.length > MAX_LINES) return refuse('sheet.farCell');
  if (first === undefined || data.length === 0) return refuse('sheet.empty');

  const headings = first.cells.map((heading) => clean(heading, MAX_HEADING));
  const named = headings.filter((heading) => heading !== '');
  if (named.length > MAX_COLUMNS) return refuse('sheet.tooManyColumns');
  if (new Set(named).size < named.length) return refuse('sheet.headingRepeated');
  const isStray = ({ cells }: (typeof data)[number]) => cells.some((cell, at) => cell !== '' && !headings[at]);
  const stray = data.find(isStray);
  if (stray !== undefined) return refuse('sheet.headingMissing', { line: stray.line });
  return {
    rows: data.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        headings.flatMap((heading, at) => (heading === '' ? [] : [[heading, cells[at] ?? '']])),
      ),
    })),
  };
}

const clean = (text: string, most: number) => text.normalize('NFC').trim().slice(0, most);
