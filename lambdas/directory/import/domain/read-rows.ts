import { headingFinder, readHeadings } from '../../../kernel/sheet/column.ts';
import type { SheetRow } from '../../../kernel/sheet/sheet-row.ts';
import type { Column, Values } from './column.ts';
import { type Problem, problemAt } from './problem.ts';

/** A row with the values of its cells, and the fields whose cells could not be read. */
export type ReadRow = { readonly line: number; readonly values: Values; readonly unread: ReadonlySet<string> };

/** The rows by line, what is wrong with their cells, and the heading of each field as this sheet has it. */
export type ReadRows = {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly headingOf: (field: string) => string;
};

/** Reads the cells of all rows. A heading that no column has is refused, never ignored. */
export function readRows<Entry>(columns: readonly Column<Entry>[], rows: readonly SheetRow[]): ReadRows {
  const headings = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].sort();
  const { columnOf, unknown, repeated } = readHeadings(columns, headings);
  const read = rows
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, cells }) => readRow(line, Object.entries(cells), columnOf));
  return {
    rows: read.map(({ row }) => row),
    problems: [
      ...unknown.map((heading) => problemAt('column.unknown', heading)),
      ...repeated.map((heading) => problemAt('column.repeated', heading)),
      ...read.flatMap(({ problems }) => problems),
    ],
    headingOf: headingFinder(columns, columnOf),
  };
}

function readRow<Entry>(
  line: number,
  cells: readonly (readonly [heading: string, cell: string])[],
  columnOf: ReadonlyMap<string, Column<Entry>>,
): { readonly row: ReadRow; readonly problems: readonly Problem[] } {
  const values = new Map<string, string | undefined>();
  const unread = new Set<string>();
  const problems: Problem[] = [];
  for (const [heading, cell] of cells) {
    const column = columnOf.get(heading);
    if (column === undefined) continue;
    const typed = cell.normalize('NFC').trim();
    const value = typed === '' ? undefined : column.read(typed);
    if (typed === '' || value !== undefined) values.set(column.field, value);
    else {
      unread.add(column.field);
      problems.push({ line, column: heading, code: 'cell.invalid', message: column.expects });
    }
  }
  return { row: { line, values, unread }, problems };
}
