import { loadDynalite, type ReadRequest, type ValidRead } from '../dynalite-internals.ts';
import type { Attributes } from '../engine.ts';

/** DynamoDB's limit on what a page reads. */
const PAGE_BYTES = 1024 * 1024;
const READ_UNIT_BYTES = 4 * 1024;

const { db } = loadDynalite();

/** The answer of a query or scan: reads rows until the page is full, then filters and projects. */
export function pageOf(
  rows: Iterable<Attributes>,
  { table, request, isLocal, wholeItems, startNames }: ValidRead,
  wholeOf: (row: Attributes) => Attributes,
): object {
  const sortName = table.KeySchema[1]?.AttributeName;
  const limit = request.Limit ?? Number.POSITIVE_INFINITY;
  const bytes = { table: 0, index: 0 };
  const read: Attributes[] = [];
  let size = 0;
  let isFull = false;
  for (const row of rows) {
    const item = wholeItems ? wholeOf(row) : row;
    if (request.IndexName !== undefined) bytes.index += db.itemSize(row);
    if (request.IndexName === undefined || wholeItems) bytes.table += db.itemSize(item);
    size += db.itemSize(item, true, true, sortName);
    read.push(item);
    isFull = read.length >= limit || size >= PAGE_BYTES;
    if (isFull) break;
  }

  const last = read.at(-1);
  const found = read.filter((item) => matches(item, request)).map((item) => shown(item, request));
  return {
    ScannedCount: read.length,
    ...(isFull && last !== undefined
      ? { LastEvaluatedKey: Object.fromEntries(startNames.map((name) => [name, last[name]])) }
      : {}),
    Count: found.length,
    ...(request.Select === 'COUNT' ? {} : { Items: found }),
    ...consumed(request, bytes, isLocal ? 'LocalSecondaryIndexes' : 'GlobalSecondaryIndexes'),
  };
}

function matches(item: Attributes, { _filter, QueryFilter, ScanFilter, ConditionalOperator }: ReadRequest): boolean {
  if (_filter !== undefined) return db.matchesExprFilter(item, _filter.expression);
  const filter = QueryFilter ?? ScanFilter;
  return filter === undefined || db.matchesFilter(item, filter, ConditionalOperator);
}

function shown(item: Attributes, { _projection, AttributesToGet }: ReadRequest): Attributes {
  const paths = _projection?.paths ?? AttributesToGet;
  return paths === undefined ? item : db.mapPaths(paths, item);
}

function consumed(
  { TableName, IndexName, ConsistentRead, ReturnConsumedCapacity: wanted }: ReadRequest,
  bytes: { readonly table: number; readonly index: number },
  kind: string,
): object {
  if (wanted !== 'TOTAL' && wanted !== 'INDEXES') return {};

  const unitsOf = (size: number) => Math.ceil(size / READ_UNIT_BYTES) * (ConsistentRead === true ? 1 : 0.5);
  const [table, index] = [unitsOf(bytes.table), unitsOf(bytes.index)];
  const parts = {
    Table: { CapacityUnits: table },
    ...(IndexName === undefined ? {} : { [kind]: { [IndexName]: { CapacityUnits: index } } }),
  };
  return {
    ConsumedCapacity: { CapacityUnits: table + index, TableName, ...(wanted === 'INDEXES' ? parts : {}) },
  };
}
