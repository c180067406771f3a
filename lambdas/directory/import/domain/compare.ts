import type { SheetKind, Values } from './column.ts';
import { type Problem, problemAt } from './problem.ts';
import type { ReadRow, ReadRows } from './read-rows.ts';

/** A field that a row changes. */
export type FieldChange = {
  readonly field: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};

/** A row as what it does to the directory: nothing, where no field differs. */
export type Item<Entry> = {
  readonly line: number;
  readonly key: string;
  readonly before?: Entry | undefined;
  readonly after: Entry;
  readonly fields: readonly FieldChange[];
};

/** The rows that can be compared, and what is wrong with the others. */
export type Compared<Entry> = { readonly items: readonly Item<Entry>[]; readonly problems: readonly Problem[] };

export const keyOf = <Entry>({ keyFields }: SheetKind<Entry>, values: Values): string | undefined => {
  const parts = keyFields.map((field) => values.get(field));
  return parts.includes(undefined) ? undefined : parts.join('#');
};

/**
 * Compares the rows with the entries that there are. A column that the sheet lacks leaves its field as it is; an empty
 * cell empties it.
 */
export function compareRows<Entry>(
  sheet: SheetKind<Entry>,
  { rows, headingOf }: Pick<ReadRows, 'rows' | 'headingOf'>,
  existing: (key: string) => Entry | undefined,
): Compared<Entry> {
  const seen = new Set<string>();
  const compared = rows.map((row): Compared<Entry> => {
    const key = keyOf(sheet, row.values);
    if (key !== undefined && seen.has(key)) {
      return bad([problemAt('row.repeated', headingOf(`${sheet.keyFields[0]}`), row.line)]);
    }
    if (key !== undefined) seen.add(key);
    const before = key === undefined ? undefined : existing(key);
    const missing = missingIn(sheet, row, { key, before });
    if (missing.length > 0) return bad(missing.map((field) => problemAt('cell.missing', headingOf(field), row.line)));
    if (key === undefined || row.unread.size > 0) return bad([]);
    return { items: [itemOf(sheet, row, { key, before })], problems: [] };
  });
  return { items: compared.flatMap(({ items }) => items), problems: compared.flatMap(({ problems }) => problems) };
}

const bad = (problems: readonly Problem[]) => ({ items: [], problems });

type Known<Entry, Key> = { readonly key: Key; readonly before: Entry | undefined };

/** The required fields that a row empties, or does not give although its entry is new. */
function missingIn<Entry>(
  { columns, keyFields }: SheetKind<Entry>,
  { values, unread }: ReadRow,
  { key, before }: Known<Entry, string | undefined>,
): readonly string[] {
  const isNew = key !== undefined && before === undefined;
  return columns
    .filter(({ field, isRequired }) => isRequired && values.get(field) === undefined && !unread.has(field))
    .filter(({ field }) => values.has(field) || isNew || keyFields.includes(field))
    .map(({ field }) => field);
}

function itemOf<Entry>(
  sheet: SheetKind<Entry>,
  { line, values }: ReadRow,
  { key, before }: Known<Entry, string>,
): Item<Entry> {
  const of = new Map(
    sheet.columns.map(({ field, get }) => [field, values.has(field) ? values.get(field) : before && get(before)]),
  );
  const after = sheet.build(of, before);
  const fields = sheet.columns.flatMap(({ field, get }) => {
    const change = { field, before: before && get(before), after: get(after) };
    return change.before === change.after ? [] : [change];
  });
  return { line, key, before, after, fields };
}
