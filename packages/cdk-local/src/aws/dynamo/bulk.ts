import type { Attributes } from './engine.ts';

/** The parts of dynalite's store used here. */
export interface Store {
  getTable(name: string, done: Callback<TableInside>): void;
  getItemDb(table: string): Shelf;
  getIndexDb(kind: 'Global' | 'Local', table: string, index: string): Shelf;
}

/** dynalite's own functions for keys and index rows, so that the result is what it would write itself. */
export interface Inside {
  validateItem(item: Attributes, table: TableInside): Error | null | undefined;
  createKey(item: Attributes, table: TableInside): string;
  getIndexActions(
    indexes: readonly unknown[],
    before: undefined,
    item: Attributes,
    table: TableInside,
  ): { readonly puts: readonly { readonly index: string; readonly key: string; readonly item: Attributes }[] };
}

interface TableInside {
  readonly GlobalSecondaryIndexes?: readonly unknown[];
  readonly LocalSecondaryIndexes?: readonly unknown[];
}

interface Shelf {
  batch(puts: readonly Put[], done: Callback<unknown>): void;
}

type Put = { readonly type: 'put'; readonly key: string; readonly value: Attributes };
type Callback<Value> = (error: Error | null, value: Value) => void;

/** Items per write to the store: large enough to be fast, small enough not to block others. */
const BATCH = 1_000;

/** Writes items and their index rows without reading existing ones: a hundred times faster than one by one. */
export async function fillStore(
  store: Store,
  inside: Inside,
  { table: name, items }: { table: string; items: readonly Attributes[] },
): Promise<void> {
  const table = await promised<TableInside>((done) => store.getTable(name, done));
  for (let from = 0; from < items.length; from += BATCH) {
    const some = items.slice(from, from + BATCH);
    const puts = some.map((value): Put => ({ type: 'put', key: keyOf(value, table, inside), value }));
    const rows = (['Global', 'Local'] as const).flatMap((kind) => rowsOf(some, table, { kind, inside }));
    for (const [index, own] of Map.groupBy(rows, ({ kind, index }) => `${kind} ${index}`)) {
      const [kind, ...rest] = index.split(' ');
      await promised((done) =>
        store.getIndexDb(kind === 'Local' ? 'Local' : 'Global', name, rest.join(' ')).batch(
          own.map(({ put }) => put),
          done,
        ),
      );
    }
    await promised((done) => store.getItemDb(name).batch(puts, done));
  }
}

function keyOf(item: Attributes, table: TableInside, inside: Inside): string {
  const wrong = inside.validateItem(item, table);
  if (wrong) throw wrong;

  return inside.createKey(item, table);
}

type Row = { readonly kind: 'Global' | 'Local'; readonly index: string; readonly put: Put };

function rowsOf(
  items: readonly Attributes[],
  table: TableInside,
  { kind, inside }: { kind: Row['kind']; inside: Inside },
): readonly Row[] {
  const indexes = table[`${kind}SecondaryIndexes`] ?? [];
  if (indexes.length === 0) return [];

  return items.flatMap((item) =>
    inside
      .getIndexActions(indexes, undefined, item, table)
      .puts.map(({ index, key, item: value }): Row => ({ kind, index, put: { type: 'put', key, value } })),
  );
}

const promised = <Value>(call: (done: Callback<Value>) => void): Promise<Value> =>
  new Promise((resolve, reject) => {
    call((error, value) => (error ? reject(error) : resolve(value)));
  });
