import * as z from 'zod';
import type { SheetRow } from '../kernel/sheet/sheet-row.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../platform/sheet/limits.ts';

/** Rows as a hidden field carries them: the headings once, then the line and the cells of each row. */
export function packRows(rows: readonly SheetRow[]): string {
  const headings = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const lines = rows.map(({ line, cells }) => [line, ...headings.map((heading) => cells[heading] ?? '')]);
  return JSON.stringify([headings, ...lines]);
}

/** The headings, or the line and the cells of a row: one cell more than there are columns. */
const Line = z.array(z.union([z.string(), z.number()])).max(MAX_COLUMNS + 1);
const Packed = z.array(Line).max(MAX_ROWS + 1);

/** The same rows; undefined for a field that no page has written. */
export function unpackRows(packed: string): readonly SheetRow[] | undefined {
  const all = Packed.safeParse(parsed(packed)).data;
  if (all === undefined || (all[0]?.length ?? 0) > MAX_COLUMNS) return undefined;
  const [headings = [], ...lines] = all;
  return lines.map(([line, ...cells]) => ({
    line: Number(line),
    cells: Object.fromEntries(headings.map((heading, at) => [String(heading), String(cells[at] ?? '')])),
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
