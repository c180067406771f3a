import type { TableSpec } from './module.ts';
import type { Change, Condition, Item, Key, Page, Query, Range, Table, Written } from './table.ts';

/** A table in memory that keeps the contract of a real one: for properties and benches that make very many calls. */
export function memoryTable(spec: TableSpec): Table & { all(): Item[] } {
  const views = [viewOf(spec.partition, spec.sort), ...(spec.indexes ?? []).map((index) => indexOf(spec, index))];
  const [main] = views;
  if (main === undefined) throw new Error('A table has a main view');
  const find = (key: Item) => main.rows.get(text(key[spec.partition]))?.get(idOf(spec, key));

  const replace = (key: Item, before: Item | undefined, after: Item | undefined) => {
    for (const view of views) {
      if (before !== undefined) view.rows.get(text(before[view.partition]))?.delete(idOf(spec, key));
      if (after !== undefined && isIn(view, after)) partitionOf(view, after).set(idOf(spec, key), view.carry(after));
    }
  };
  const writeIf = (
    key: Item,
    condition: Condition | undefined,
    change: (before?: Item) => Item | undefined,
  ): Written => {
    const before = find(key);
    if (condition !== undefined && !holds(condition, before)) return 'conflict';
    replace(key, before, change(before));
    return 'written';
  };

  return {
    /** Every item, in no order: a real table is never read whole. */
    all: () => [...main.rows.values()].flatMap((rows) => [...rows.values()].map(stored)),
    get: async (key) => copied(find(key)),
    put: async (item, condition) => writeIf(item, condition, () => stored(item)),
    update: async (key, change, condition) => writeIf(key, condition, (before = key) => changed(before, change)),
    remove: async (key, condition) => writeIf(key, condition, () => undefined),
    query: async (query) => page(spec, views.find(({ name }) => name === query.index) ?? main, query),
    async getMany(keys): Promise<Item[]> {
      const unique = new Map(keys.map((key) => [idOf(spec, key), key]));
      return [...unique.values()].map((key) => copied(find(key))).filter((item) => item !== undefined);
    },
  };
}

/** The table itself, or one of its indexes: rows by the value of the partition attribute, then by the table's key. */
type View = {
  readonly name?: string;
  readonly partition: string;
  readonly sort?: string | undefined;
  readonly rows: Map<string, Map<string, Item>>;
  readonly carry: (item: Item) => Item;
};

const viewOf = (partition: string, sort?: string): View => ({
  partition,
  sort,
  rows: new Map(),
  carry: (item) => item,
});

function indexOf(table: TableSpec, index: NonNullable<TableSpec['indexes']>[number]): View {
  const carried = new Set([table.partition, table.sort, index.partition, index.sort, ...index.projection]);
  const carry = (item: Item) => {
    const row: Record<string, unknown> = {};
    for (const name of carried) if (name !== undefined && item[name] !== undefined) row[name] = item[name];
    return row;
  };
  return { ...viewOf(index.partition, index.sort), name: index.name, carry };
}

const text = (value: unknown) => `${value}`;
const idOf = ({ partition, sort }: TableSpec, item: Item) =>
  sort === undefined ? text(item[partition]) : `${text(item[partition])}\u0000${text(item[sort])}`;

const isIn = ({ partition, sort }: View, item: Item) =>
  item[partition] !== undefined && (sort === undefined || item[sort] !== undefined);

function partitionOf(view: View, item: Item): Map<string, Item> {
  const name = text(item[view.partition]);
  const rows = view.rows.get(name) ?? new Map<string, Item>();
  view.rows.set(name, rows);
  return rows;
}

function page(spec: TableSpec, view: View, query: Query): Page {
  const rows = [...(view.rows.get(text(query.key[view.partition]))?.values() ?? [])];
  const place = (row: Item) => `${view.sort === undefined ? '' : text(row[view.sort])}\u0000${idOf(spec, row)}`;
  const sign = query.descending === true ? -1 : 1;
  const order = (one: string, other: string) => (one === other ? 0 : one < other ? -sign : sign);
  const { after, range, limit } = query;

  const found = rows
    .filter((row) => range === undefined || isWithin(range, row[range.name]))
    .map((row) => ({ row, at: place(row) }))
    .filter(({ at }) => after === undefined || order(at, place(after)) > 0)
    .sort((one, other) => order(one.at, other.at))
    .slice(0, limit);

  const items = found.map(({ row }) => copied(row) ?? {});
  const last = found.length === limit ? found.at(-1)?.row : undefined;
  return last === undefined ? { items } : { items, next: keyOf(spec, view, last) };
}

function keyOf(spec: TableSpec, view: View, row: Item): Key {
  const names = [spec.partition, spec.sort, view.partition, view.sort].filter((name) => name !== undefined);
  return Object.fromEntries(names.map((name) => [name, text(row[name])]));
}

function isWithin({ from, to, prefix }: Range, value: unknown): boolean {
  if (prefix !== undefined) return text(value).startsWith(text(prefix));
  return (from === undefined || compares(value, from) >= 0) && (to === undefined || compares(value, to) <= 0);
}

/** Below, equal or above; what is of another type is comparable to nothing. */
function compares(one: unknown, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return one === other ? 0 : one < other ? -1 : 1;
  return Number.NaN;
}

function holds(condition: Condition, item: Item | undefined): boolean {
  const all = (pairs: Key, test: (order: number) => boolean) =>
    Object.entries(pairs).every(([path, value]) => test(compares(at(item, path), value)));
  if ('absent' in condition) return at(item, condition.absent) === undefined;
  if ('equals' in condition) return all(condition.equals, (order) => order === 0);
  if ('atMost' in condition) return all(condition.atMost, (order) => order <= 0);
  if ('below' in condition) return all(condition.below, (order) => order < 0);
  if ('all' in condition) return condition.all.every((part) => holds(part, item));
  return condition.any.some((part) => holds(part, item));
}

const at = (item: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => (isMap(node) ? node[name] : undefined), item);

function changed(before: Item, { set = {}, remove = [] }: Change): Item {
  const item = { ...copied(before) };
  const places = [...Object.entries(set).filter(([, value]) => value !== undefined), ...remove.map((path) => [path])];
  for (const [path, value] of places) {
    const names = text(path).split('.');
    const parent = names.length === 1 ? item : at(item, names.slice(0, -1).join('.'));
    if (!isMap(parent)) throw new Error(`There is no map at ${path}`);
    if (value === undefined) delete parent[names.at(-1) ?? ''];
    else parent[names.at(-1) ?? ''] = value;
  }
  return stored(item);
}

const isMap = (node: unknown): node is Record<string, unknown> =>
  typeof node === 'object' && node !== null && !Array.isArray(node) && !(node instanceof Uint8Array);

/** Values as a table keeps them: copied, and without what is undefined. A loop, because a demo has some 100,000 items. */
function stored<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(stored) as Value;
  if (value instanceof Uint8Array) return value.slice() as Value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const part: unknown = value[name as keyof Value];
    if (part !== undefined) copy[name] = typeof part === 'object' ? stored(part) : part;
  }
  return copy as Value;
}

const copied = (item: Item | undefined): Item | undefined => item && stored(item);
