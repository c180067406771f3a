import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { SheetRow } from '../../kernel/sheet/sheet-row.ts';
import { MAX_CELL, MAX_COLUMNS, MAX_HEADING, MAX_LINES, MAX_ROWS } from './limits.ts';
import type { SheetRefusal } from './refusals.ts';

/** The cells of a sheet, row by row from its first line, each as text. */
export type Grid = readonly (readonly string[])[];

export type SheetRows = { readonly rows: readonly SheetRow[] } | Refusal<SheetRefusal>;

/** What a kind of sheet knows: whether a cell is the heading of one of its columns. */
export type Kind = { readonly isHeading?: (cell: string) => boolean };

/** Reports have a title and a period above their table; a row with so many known headings begins it. */
const TITLE_LINES = 20;
const KNOWN_HEADINGS = 3;

/**
 * The first row that has a cell is that of the headings, unless a kind of sheet knows the headings of one below; rows
 * without any cell are skipped.
 */
export function rowsOf(grid: Grid, { isHeading = () => false }: Kind = {}): SheetRows {
  const lines = grid
    .map((cells, at) => ({ line: at + 1, cells: cells.map((cell) => clean(cell, MAX_CELL)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const start = lines.slice(0, TITLE_LINES).findIndex(({ cells }) => cells.filter(isHeading).length >= KNOWN_HEADINGS);
  const [first, ...data] = lines.slice(Math.max(0, start));
  if (data.length > MAX_ROWS) return refuse('sheet.tooLarge');
  if (grid.length > MAX_LINES) return refuse('sheet.farCell');
  if (first === undefined || data.length === 0) return refuse('sheet.empty');

  const headings = first.cells.map((heading) => clean(heading, MAX_HEADING));
  const named = headings.flatMap((heading, at) => (heading === '' ? [] : [[heading, at] as const]));
  if (named.length > MAX_COLUMNS) return refuse('sheet.tooManyColumns');
  if (new Set(named.map(([heading]) => heading)).size < named.length) return refuse('sheet.headingRepeated');
  const isStray = ({ cells }: (typeof data)[number]) => cells.some((cell, at) => cell !== '' && !headings[at]);
  const stray = data.find(isStray);
  if (stray !== undefined) return refuse('sheet.headingMissing', { line: stray.line });
  return {
    rows: data.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(named.map(([heading, at]) => [heading, cells[at] ?? ''])),
    })),
  };
}

/** A letter of Vietnamese is at most three characters, composed one: what is cut before is cut after, too. */
const DECOMPOSED = 4;

/** Cut before anything is done with it: a sheet may name one long text in each of its cells. */
const clean = (text: string, most: number) =>
  text
    .slice(0, most * DECOMPOSED)
    .normalize('NFC')
    .trim()
    .slice(0, most);
