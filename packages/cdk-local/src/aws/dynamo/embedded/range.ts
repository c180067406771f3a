import type { KeyCondition, KeyPart, ReadRequest, TableDescription } from '../dynalite-internals.ts';
import { itemKey, keyText, typeOf } from './keys.ts';

/** Which rows a query or scan reads, as SQL. */
export interface Range {
  readonly where: readonly string[];
  readonly values: readonly string[];
  readonly isReversed: boolean;
}

interface Bound {
  readonly sql: string;
  readonly values: readonly string[];
}

/** Greater than every digit of a key text: ends the range of those that begin with a prefix. */
const BEYOND_DIGITS = 'g';

/** Of the rows of a table, or of an index if `schema` is its own. */
export function rangeOf(request: ReadRequest, table: TableDescription, schema: readonly KeyPart[]): Range {
  const { KeyConditions: conditions, IndexName } = request;
  const isReversed = request.ScanIndexForward === false;
  const [hash, sort] = schema.map(({ AttributeName }) => AttributeName);
  const textOf = (name: string, value: unknown) => keyText(value, typeOf(name, table)) ?? '';

  const fixed = conditions === undefined || hash === undefined ? undefined : conditions[hash]?.AttributeValueList[0];
  const partition: Bound[] =
    fixed === undefined || hash === undefined ? [] : [{ sql: 'pk = ?', values: [textOf(hash, fixed)] }];
  const condition = sort === undefined ? undefined : conditions?.[sort];
  const { lower, upper } = condition === undefined ? {} : boundsOf(condition, (value) => textOf(sort ?? '', value));
  const start = startOf(request, { table, schema, isIndex: IndexName !== undefined, isReversed });

  // A start key is inside the range, so that it replaces the bound on its side: one bound is found by the index of SQLite.
  const bounds = isReversed ? [lower, start ?? upper] : [start ?? lower, upper];
  const all = [...partition, ...bounds.filter((bound) => bound !== undefined)];
  return { where: all.map(({ sql }) => sql), values: all.flatMap(({ values }) => values), isReversed };
}

function boundsOf(
  { ComparisonOperator, AttributeValueList }: KeyCondition,
  textOf: (value: unknown) => string,
): { readonly lower?: Bound; readonly upper?: Bound } {
  const [first = '', last = first] = AttributeValueList.map(textOf);
  const from = { sql: 'sk >= ?', values: [first] };
  const upTo = (value: string) => ({ sql: 'sk <= ?', values: [value] });
  const below = (value: string) => ({ sql: 'sk < ?', values: [value] });
  switch (ComparisonOperator) {
    case 'LT':
      return { upper: below(first) };
    case 'LE':
      return { upper: upTo(first) };
    case 'GT':
      return { lower: { sql: 'sk > ?', values: [first] } };
    case 'GE':
      return { lower: from };
    case 'BEGINS_WITH':
      return { lower: from, upper: below(first + BEYOND_DIGITS) };
    default:
      // EQ and BETWEEN.
      return { lower: from, upper: upTo(last) };
  }
}

/** Behind the last row of the page before. */
function startOf(
  { ExclusiveStartKey: start, KeyConditions }: ReadRequest,
  at: { table: TableDescription; schema: readonly KeyPart[]; isIndex: boolean; isReversed: boolean },
): Bound | undefined {
  if (start === undefined) return undefined;

  const row = itemKey(start, at.table, at.schema);
  const item = itemKey(start, at.table);
  const all = at.isIndex ? [row.pk, row.sk, item.pk, item.sk] : [row.pk, row.sk];
  // In a query the partition is fixed, and SQLite seeks by the columns after it.
  const skipped = KeyConditions === undefined ? 0 : 1;
  const [names, values] = [columnsOf(at.isIndex).slice(skipped), all.slice(skipped)];
  const marks = values.map(() => '?').join(', ');
  return { sql: `(${names.join(', ')}) ${at.isReversed ? '<' : '>'} (${marks})`, values };
}

/** The columns by which rows are sorted. */
export function columnsOf(isIndex: boolean): readonly string[] {
  return isIndex ? ['pk', 'sk', 'item_pk', 'item_sk'] : ['pk', 'sk'];
}
