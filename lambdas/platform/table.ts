/**
 * The port to DynamoDB: plain values in and out, conditions as data, a failed condition as a value. `dynamo-table.ts`
 * implements it over either of two clients, which `clients.ts` chooses; nothing else calls DynamoDB.
 */

export type Scalar = string | number;

/** One item as plain values; binary is `Uint8Array`, an absent attribute is an absent key. */
export type Item = Readonly<Record<string, unknown>>;

export type Key = Readonly<Record<string, Scalar>>;

/** What must hold for a write to happen. */
export type Condition =
  | { readonly absent: string }
  | { readonly equals: Readonly<Record<string, Scalar>> }
  | { readonly atMost: Readonly<Record<string, Scalar>> }
  | { readonly below: Readonly<Record<string, Scalar>> }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/**
 * Attributes to set and to remove; `alerts.late` is a path into the map `alerts`, which must already exist. There is no ADD
 * on purpose: an increment that is retried counts twice.
 */
export type Change = { readonly set?: Item; readonly remove?: readonly string[] };

export type Range = {
  readonly name: string;
  readonly from?: Scalar;
  /** Inclusive, as `from` is. A range whose end precedes its start is empty. */
  readonly to?: Scalar;
  /** Instead of `from` and `to`. */
  readonly prefix?: string;
};

export type Query = {
  readonly index?: string;
  /** The partition: one attribute and its value. */
  readonly key: Key;
  readonly range?: Range;
  readonly limit: number;
  readonly after?: Key;
  readonly descending?: boolean;
  readonly consistent?: boolean;
};

export type Page = { readonly items: readonly Item[]; readonly next?: Key };

/** `conflict`: the condition did not hold and nothing was changed. */
export type Written = 'written' | 'conflict';

export interface Table {
  /** Strongly consistent. */
  get(key: Key): Promise<Item | undefined>;
  put(item: Item, condition?: Condition): Promise<Written>;
  update(key: Key, change: Change, condition?: Condition): Promise<Written>;
  remove(key: Key, condition?: Condition): Promise<Written>;
  query(query: Query): Promise<Page>;
  /** Any number of keys, strongly consistent, in no order, each once; absent items are absent. */
  getMany(keys: readonly Key[]): Promise<readonly Item[]>;
}

/** Every item of a query, page after page. `limit` is the size of a page, not of the whole. */
export async function* queryAll(table: Table, query: Query): AsyncGenerator<Item> {
  let after = query.after;
  do {
    const page: Page = await table.query(after === undefined ? query : { ...query, after });
    yield* page.items;
    after = page.next;
  } while (after !== undefined);
}
