import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/aws/dynamo/engine.ts';
import { allPages, createTable, engineUnderTest, type Item } from './support/engine-under-test.ts';

/** Random writes and reads, compared with a model that keeps items in a map and sorts them for each query. */

let engine: Engine;
beforeAll(() => {
  engine = engineUnderTest();
});
afterAll(() => engine.close());

const indexes = {
  table: { key: ['owner', 'number'], names: undefined },
  'by-kind': { key: ['kind', 'at'], names: ['owner', 'number', 'kind', 'at', 'note'] },
  'by-level': { key: ['level'], names: ['owner', 'number', 'level'] },
  'by-name': { key: ['owner', 'name'], names: undefined },
} as const;
type Place = keyof typeof indexes;

const newTable = () =>
  createTable(engine, {
    types: { owner: 'S', number: 'N', kind: 'S', at: 'N', level: 'N', name: 'S' },
    key: ['owner', 'number'],
    global: {
      'by-kind': { key: ['kind', 'at'], projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['note'] } },
      'by-level': { key: ['level'], projection: { ProjectionType: 'KEYS_ONLY' } },
    },
    local: { 'by-name': { key: ['owner', 'name'], projection: { ProjectionType: 'ALL' } } },
  });

const owner = fc.constantFrom('lan', 'minh');
const number = fc.constantFrom('-2', '-1', '0', '1', '10');
const name = fc.constantFrom('a', 'á', 'b', 'ba');
const key = fc.record({ owner: owner.map((S) => ({ S })), number: number.map((N) => ({ N })) });
const rest = fc.record(
  {
    kind: fc.constantFrom('x', 'y').map((S) => ({ S })),
    at: fc.constantFrom('1', '2.5', '100').map((N) => ({ N })),
    level: fc.constantFrom('1', '2').map((N) => ({ N })),
    name: name.map((S) => ({ S })),
    note: fc.string({ maxLength: 5 }).map((S) => ({ S })),
    more: fc.constant({ L: [{ M: { one: { BOOL: true } } }, { NULL: true }] }),
  },
  { requiredKeys: [] },
);
const write = fc.oneof(
  fc.record({ kind: fc.constant('PutItem' as const), key, rest, isNew: fc.boolean() }),
  fc.record({ kind: fc.constant('UpdateItem' as const), key, rest, isNew: fc.boolean() }),
  fc.record({ kind: fc.constant('DeleteItem' as const), key, rest: fc.constant({}), isNew: fc.constant(false) }),
);
type Write = typeof write extends fc.Arbitrary<infer Each> ? Each : never;

const keyOf = (item: Item) => `${item['owner']?.['S']} ${item['number']?.['N']}`;

/** Carries out a write; returns the images that the engine reports. */
async function send(TableName: string, { kind, key, rest, isNew }: Write) {
  const condition = isNew ? { ConditionExpression: 'attribute_not_exists(#o)' } : {};
  const names = Object.keys(rest);
  const set = names.map((_, at) => `#n${at} = :v${at}`).join(', ');
  const update = {
    ...(names.length === 0 ? {} : { UpdateExpression: `SET ${set}` }),
    ...(names.length === 0
      ? {}
      : { ExpressionAttributeValues: Object.fromEntries(Object.values(rest).map((value, at) => [`:v${at}`, value])) }),
  };
  const aliases = [
    ...(isNew ? [['#o', 'owner']] : []),
    ...(kind === 'UpdateItem' ? names.map((name, at) => [`#n${at}`, name]) : []),
  ];
  const body = JSON.stringify({
    ...{ TableName, ...condition, ...(kind === 'UpdateItem' ? update : {}) },
    ...(kind === 'PutItem' ? { Item: { ...key, ...rest } } : { Key: key }),
    ...(aliases.length === 0 ? {} : { ExpressionAttributeNames: Object.fromEntries(aliases) }),
  });
  const { response, before, after } = await engine.write({
    table: TableName,
    key: key as never,
    operation: kind,
    body,
  });
  return { isDone: response.status === 200, before, after };
}

function modelWrite(model: Map<string, Item>, { kind, key, rest, isNew }: Write) {
  const before = model.get(keyOf(key));
  if (isNew && before !== undefined) return { isDone: false, before: undefined, after: undefined };
  const after = kind === 'DeleteItem' ? undefined : { ...(kind === 'UpdateItem' ? before : {}), ...key, ...rest };
  if (after === undefined) model.delete(keyOf(key));
  else model.set(keyOf(key), after);
  return { isDone: true, before, after };
}

const query = fc.record({
  place: fc.constantFrom(...(Object.keys(indexes) as Place[])),
  at: fc.nat(3),
  limit: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  isReversed: fc.boolean(),
  sort: fc.constantFrom('', '=', '<', '<=', '>', '>=', 'BETWEEN', 'begins_with'),
  ends: fc.tuple(fc.nat(9), fc.nat(9)),
});
type Query = typeof query extends fc.Arbitrary<infer Each> ? Each : never;

const values: Readonly<Record<string, readonly string[]>> = {
  owner: ['lan', 'minh', 'nobody'],
  number: ['-2', '-1', '0', '1', '10', '5'],
  kind: ['x', 'y'],
  at: ['1', '2.5', '100', '50'],
  level: ['1', '2', '3'],
  name: ['a', 'á', 'b', 'ba'],
};
const typeOf = (name: string) => (['number', 'at', 'level'].includes(name) ? 'N' : 'S');
const pick = (name: string, at: number) => values[name]?.[at % (values[name]?.length ?? 1)] ?? '';
const compare = (name: string, one: string, other: string) =>
  typeOf(name) === 'N' ? Number(one) - Number(other) : Buffer.compare(Buffer.from(one), Buffer.from(other));
const bare = (item: Item, name: string) => String(item[name]?.[typeOf(name)]);

/** The request of a query, and which items of the model it finds. */
function asked(TableName: string, { place, at, limit, isReversed, sort, ends }: Query) {
  const [hash, range] = indexes[place].key as readonly [string, string?];
  const partition = pick(hash, at);
  const isSorted = range !== undefined && sort !== '' && !(sort === 'begins_with' && typeOf(range) === 'N');
  const [low = '', high = ''] = isSorted
    ? ends.map((end) => pick(range, end)).toSorted((one, other) => compare(range, one, other))
    : [];
  const condition = !isSorted
    ? ''
    : sort === 'BETWEEN'
      ? ' AND #r BETWEEN :l AND :h'
      : sort === 'begins_with'
        ? ' AND begins_with(#r, :l)'
        : ` AND #r ${sort} :l`;
  const request = {
    TableName,
    ...(place === 'table' ? {} : { IndexName: place }),
    KeyConditionExpression: `#h = :p${condition}`,
    ExpressionAttributeNames: { '#h': hash, ...(isSorted ? { '#r': range } : {}) },
    ExpressionAttributeValues: {
      ':p': { [typeOf(hash)]: partition },
      ...(isSorted ? { ':l': { [typeOf(range)]: low } } : {}),
      ...(isSorted && sort === 'BETWEEN' ? { ':h': { [typeOf(range)]: high } } : {}),
    },
    ...(limit === undefined ? {} : { Limit: limit }),
    ScanIndexForward: !isReversed,
  };
  const isInRange = (item: Item): boolean => {
    if (!isSorted) return true;
    const value = bare(item, range);
    if (sort === 'begins_with') return value.startsWith(low);
    const difference = compare(range, value, low);
    if (sort === 'BETWEEN') return difference >= 0 && compare(range, value, high) <= 0;
    if (sort === '=') return difference === 0;
    return sort.startsWith('<')
      ? difference < 0 || (sort === '<=' && difference === 0)
      : difference > 0 || (sort === '>=' && difference === 0);
  };
  const isFound = (item: Item) =>
    item[hash] !== undefined &&
    (range === undefined || item[range] !== undefined) &&
    bare(item, hash) === partition &&
    isInRange(item);
  return { request, isFound, range };
}

const shown = (item: Item, place: Place): Item => {
  const { names } = indexes[place];
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => names === undefined || names.some((one) => one === name)),
  );
};

describe('the engine', () => {
  test('reports the images of each write, and finds in each index what a model finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(write, { minLength: 1, maxLength: 30 }),
        fc.array(query, { minLength: 5, maxLength: 10 }),
        async (writes, queries) => {
          const TableName = await newTable();
          const model = new Map<string, Item>();
          for (const one of writes) expect(await send(TableName, one)).toEqual(modelWrite(model, one));

          for (const one of queries) {
            const { request, isFound, range } = asked(TableName, one);
            const { items } = await allPages(engine, 'Query', request);
            const wanted = [...model.values()].filter(isFound).map((item) => shown(item, one.place));

            // Items with the same sort key may come in any order.
            expect(new Set(items.map(keyOf)).size).toBe(items.length);
            expect(items.toSorted(byKey)).toEqual(wanted.toSorted(byKey));
            if (range === undefined) continue;
            const order = items.map((item) => bare(item, range));
            const sorted = order.toSorted((a, b) => compare(range, a, b));
            expect(order).toEqual(one.isReversed ? sorted.toReversed() : sorted);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('scans every item once, also by segments and page after page', async () => {
    const TableName = await newTable();
    const writes = fc.sample(write, { numRuns: 60, seed: 13 });
    const model = new Map<string, Item>();
    for (const one of writes) {
      await send(TableName, one);
      modelWrite(model, one);
    }
    const segments = await Promise.all(
      [0, 1, 2].map((Segment) => allPages(engine, 'Scan', { TableName, TotalSegments: 3, Segment, Limit: 2 })),
    );
    const whole = await allPages(engine, 'Scan', { TableName, Limit: 3 });
    const index = await allPages(engine, 'Scan', { TableName, IndexName: 'by-level', Limit: 1 });
    const wanted = [...model.values()].toSorted(byKey);

    expect(segments.flatMap(({ items }) => items).toSorted(byKey)).toEqual(wanted);
    expect(whole.items.toSorted(byKey)).toEqual(wanted);
    expect(index.items.toSorted(byKey)).toEqual(
      wanted.filter(({ level }) => level !== undefined).map((item) => shown(item, 'by-level')),
    );
  });
});

const byKey = (one: Item, other: Item) => (keyOf(one) < keyOf(other) ? -1 : 1);
