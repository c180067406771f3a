import type { FieldChange, Item } from './compare.ts';
import { byLine, type Problem } from './problem.ts';

/** What an import would do. With any problem it may not be done at all. */
export type Plan<Entry> = {
  /** The rows that add or change an entry, by its key. */
  readonly changes: readonly Item<Entry>[];
  readonly unchanged: number;
  readonly problems: readonly Problem[];
};

export const isChange = ({ fields }: Pick<Item<unknown>, 'fields'>): boolean => fields.length > 0;

/** The plan of all rows. Nothing is shown of an entry that has a problem: it may be outside the scope of its reader. */
export function planOf<Entry>(items: readonly Item<Entry>[], problems: readonly Problem[]): Plan<Entry> {
  const wrongLines = new Set(problems.map(({ line }) => line));
  const right = items.filter(({ line }) => !wrongLines.has(line));
  return {
    changes: right.filter(isChange).toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    unchanged: right.filter((item) => !isChange(item)).length,
    problems: problems.toSorted(byLine),
  };
}

/** What a plan changes, from what to what. Two plans with the same text do the same. */
export const changesText = (changes: readonly Item<unknown>[]): string =>
  JSON.stringify(changes.map(({ key, fields }) => [key, fields.map(fieldText)]));

const fieldText = ({ field, before, after }: FieldChange) => [field, before ?? null, after ?? null];
