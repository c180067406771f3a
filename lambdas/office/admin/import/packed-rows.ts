import type { SheetRow } from '../../../platform/sheet/rows.ts';

/** Rows as a hidden field carries them: the headings once, then the line and the cells of each row. */
export function packRows(rows: readonly SheetRow[]): string {
  const headings = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const lines = rows.map(({ line, cells }) => [line, ...headings.map((heading) => cells[heading] ?? '')]);
  return JSON.stringify([headings, ...lines]);
}

/** The same rows; undefined for a field that no page has written. */
export function unpackRows(packed: string): readonly SheetRow[] | undefined {
  const all = parsed(packed);
  if (!Array.isArray(all) || !all.every(Array.isArray)) return undefined;
  const [headings = [], ...lines] = all as readonly (readonly unknown[])[];
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
