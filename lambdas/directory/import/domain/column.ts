import type { Headed } from '../../../kernel/sheet/column.ts';
import type { Words } from '../../../kernel/words.ts';

/** A column of a sheet: how people head it, and what its cells mean. All values are texts, as in the contracts. */
export type Column<Entry> = Headed & {
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
