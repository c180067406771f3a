import { type Column, columnFinder, type Values } from './column.ts';
import { type Problem, problemAt } from './problem.ts';

/** A row as it was typed: the text of each cell under its heading. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> };

/** A row with the values of its cells, and the fields whose cells could not be read. */
export type ReadRow = { readonly line: number; readonly values: Values; readonly unread: ReadonlySet<string> };

/** The rows by line, what is wrong with their cells, and the heading of each field as this sheet has it. */
export type ReadRows = {
  readonly rows: readonly ReadRow[];
  readonly problems: readonly Problem[];
  readonly headingOf: (field: string) => string;
};

/** Reads the cells of all rows. A heading that no column has is refused, never ignored. */
export function readRows<Entry>(columns: readonly Column<Entry>[], rows: readonly Row[]): ReadRows {
  const { columnOf, problems: wrongHeadings } = readHeadings(columns, rows);
  const read = rows
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, cells }) => readRow(line, Object.entries(cells), columnOf));
  const headings = new Map([...columnOf].map(([heading, { field }]) => [field, heading]));
  const labels = new Map(columns.map(({ field, label }) => [field, label.vi]));
  return {
    rows: read.map(({ row }) => row),
    problems: [...wrongHeadings, ...read.flatMap(({ problems }) => problems)],
    headingOf: (field) => headings.get(field) ?? labels.get(field) ?? field,
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

function readHeadings<Entry>(columns: readonly Column<Entry>[], rows: readonly Row[]) {
  const find = columnFinder(columns);
  const columnOf = new Map<string, Column<Entry>>();
  const problems: Problem[] = [];
  for (const heading of [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))].sort()) {
    const column = find(heading);
    if (column === undefined) problems.push(problemAt('column.unknown', heading));
    else if ([...columnOf.values()].includes(column)) problems.push(problemAt('column.repeated', heading));
    else columnOf.set(heading, column);
  }
  return { columnOf, problems };
}
