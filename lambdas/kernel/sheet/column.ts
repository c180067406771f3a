import { syllablesOf } from '../fold.ts';
import type { Words } from '../words.ts';

/** How people head a column. */
export type Headed = {
  /** The field of an entry, such as `name.vi`. */
  readonly field: string;
  readonly label: Words;
  /** Headings besides the field and both labels; accents, case, spaces and signs do not matter. */
  readonly alsoNamed: readonly string[];
};

/** Letters and digits without accents and case: people write headings and words in any of these ways. */
export const spelling = (text: string): string => syllablesOf(text).join(' ');

/** Programs also write headings as names of variables: `MaHoSo`, `MA_HO_SO`. */
const squeezed = (heading: string): string => syllablesOf(heading).join('');

/** Finds the column that a heading means. */
export function columnFinder<Column extends Headed>(
  columns: readonly Column[],
): (heading: string) => Column | undefined {
  const byName = new Map(
    columns.flatMap((column) => {
      const { field, label, alsoNamed } = column;
      return [field, label.vi, label.en, ...alsoNamed].map((name) => [squeezed(name), column] as const);
    }),
  );
  return (heading) => byName.get(squeezed(heading));
}

/** The columns of a sheet by their headings; those that no column has, and those that repeat a column. */
type Headings<Column> = {
  readonly columnOf: ReadonlyMap<string, Column>;
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
};

/** Tells which column each heading means. */
export function readHeadings<Column extends Headed>(
  columns: readonly Column[],
  headings: readonly string[],
): Headings<Column> {
  const find = columnFinder(columns);
  const columnOf = new Map<string, Column>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  for (const heading of headings) {
    const column = find(heading);
    if (column === undefined) unknown.push(heading);
    else if ([...columnOf.values()].includes(column)) repeated.push(heading);
    else columnOf.set(heading, column);
  }
  return { columnOf, unknown, repeated };
}

/** What the cells of a column are called: by the heading that the sheet has, else in Vietnamese. */
export function headingFinder<Column extends Headed>(
  columns: readonly Column[],
  columnOf: ReadonlyMap<string, Column>,
): (field: string) => string {
  const headings = new Map([...columnOf].map(([heading, { field }]) => [field, heading]));
  const labels = new Map(columns.map(({ field, label }) => [field, label.vi]));
  return (field) => headings.get(field) ?? labels.get(field) ?? field;
}

/** Reads one of some words, each in any of its spellings, as the value that it means. */
export function wordReader(words: Readonly<Record<string, readonly string[]>>): (cell: string) => string | undefined {
  const meanings = new Map(
    Object.entries(words).flatMap(([value, names]) =>
      [value, ...names].map((name) => [spelling(name), value] as const),
    ),
  );
  return (cell) => meanings.get(spelling(cell));
}
