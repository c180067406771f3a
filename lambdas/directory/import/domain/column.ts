import { syllablesOf } from '../../../kernel/fold.ts';
import type { Words } from '../../../kernel/words.ts';

/** A column of a sheet: how people head it, and what its cells mean. All values are texts, as in the contracts. */
export type Column<Entry> = {
  /** The field of the entry, such as `name.vi`. */
  readonly field: string;
  readonly label: Words;
  /** Headings besides the field and both labels; accents and case do not matter. */
  readonly alsoNamed: readonly string[];
  /** What a cell must contain, as a sentence. */
  readonly expects: Words;
  /** Whether a new entry needs it. */
  readonly isRequired: boolean;
  /** The value that somebody means by a cell; undefined if it cannot be read. */
  readonly read: (cell: string) => string | undefined;
  readonly get: (entry: Entry) => string | undefined;
};

/** The value of each field that the cells of a row give; undefined where a cell was emptied. */
export type Values = ReadonlyMap<string, string | undefined>;

/** A kind of sheet: its columns, those that tell its entries apart, and how a row makes an entry. */
export type SheetKind<Entry> = {
  readonly columns: readonly Column<Entry>[];
  readonly keyFields: readonly string[];
  /** Every required value is there and every value was read from a cell or an entry. */
  readonly build: (values: Values, before: Entry | undefined) => Entry;
};

/** Finds the column that a heading means. */
export function columnFinder<Entry>(columns: readonly Column<Entry>[]): (heading: string) => Column<Entry> | undefined {
  const byName = new Map(
    columns.flatMap((column) => {
      const { field, label, alsoNamed } = column;
      return [field, label.vi, label.en, ...alsoNamed].map((name) => [spelling(name), column] as const);
    }),
  );
  return (heading) => byName.get(spelling(heading));
}

/** Letters and digits without accents and case: people write headings and words in any of these ways. */
export const spelling = (text: string): string => syllablesOf(text).join(' ');
