import { type Counts, isBalanced, noDossiers, received, sumOfCounts } from './counts.ts';

/** Counts by field (lĩnh vực), and their total. A dossier without a field is in none of `fields` but in `total`. */
export type Grouped = { readonly total: Counts; readonly fields: Readonly<Record<string, Counts>> };

/** More than the fields of a province. A row of counts stays far below the largest item of the table. */
export const MAX_FIELDS = 200;

export const emptyGroups: Grouped = { total: noDossiers, fields: {} };

/** The sum of several groups. Throws if a sum is inconsistent, so that such a figure is never stored. */
export function sumOfGroups(parts: readonly Grouped[]): Grouped {
  const fields = Map.groupBy(
    parts.flatMap((part) => Object.entries(part.fields)),
    ([field]) => field,
  );
  return checked({
    total: sumOfCounts(parts.map(({ total }) => total)),
    fields: largest([...fields].map(([field, entries]) => [field, sumOfCounts(entries.map(([, counts]) => counts))])),
  });
}

/** The groups of an agency, from the counts of each field; `undefined` stands for dossiers without one. */
export function groupsOf(counts: ReadonlyMap<string | undefined, Counts>): Grouped {
  const named = [...counts].flatMap(([field, own]) => (field === undefined ? [] : [[field, own] as const]));
  return checked({ total: sumOfCounts(counts.values()), fields: largest(named) });
}

type Named = readonly (readonly [field: string, counts: Counts])[];

/** The largest fields by name, so that a source that invents fields cannot make a row too large. */
const largest = (fields: Named): Grouped['fields'] =>
  Object.fromEntries(
    fields
      .toSorted(([, one], [, other]) => received(other).total - received(one).total)
      .slice(0, MAX_FIELDS)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

function checked(groups: Grouped): Grouped {
  if (isBalanced(groups.total)) return groups;
  throw new Error(`The sums of dossiers are inconsistent: ${JSON.stringify(groups.total)}`);
}
