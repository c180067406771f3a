import {
  type IndexDescription,
  type KeyPart,
  loadDynalite,
  type ReadRequest,
  type TableDescription,
} from '../dynalite-internals.ts';
import type { Attributes } from '../engine.ts';

/** Partition and sort key as text that SQLite sorts as DynamoDB does; the sort key is empty in a table without one. */
export interface RowKey {
  readonly pk: string;
  readonly sk: string;
}

const { db } = loadDynalite();

/** Of the hash of a partition key in hexadecimal, by which a scan is divided. */
const SLOT_DIGITS = 3;

/** The key of an item by a key schema; undefined if the item lacks a part of it, and so is not in that index. */
export function rowKey(
  item: Attributes,
  table: TableDescription,
  schema: readonly KeyPart[] = table.KeySchema,
): RowKey | undefined {
  const [pk, sk] = schema.map(({ AttributeName }) => keyText(item[AttributeName], typeOf(AttributeName, table)));
  if (pk === undefined || (schema.length > 1 && sk === undefined)) return undefined;

  return { pk, sk: sk ?? '' };
}

/** The key of what dynalite has found valid. */
export function itemKey(item: Attributes, table: TableDescription, schema?: readonly KeyPart[]): RowKey {
  const key = rowKey(item, table, schema);
  if (key === undefined) throw new Error(`An item of ${table.TableName} lacks its key`);
  return key;
}

/** The key in dynalite's own form: a slot, the partition key and the sort key, each followed by a slash. */
export function fromDynaliteKey(key: string): RowKey {
  const [, pk = '', sk = ''] = key.split('/');
  return { pk, sk };
}

export function keyText(value: unknown, type: string): string | undefined {
  const bare = partOf(value, type);
  return bare === undefined ? undefined : db.toRangeStr(bare, type);
}

export function typeOf(name: string, { AttributeDefinitions }: TableDescription): string {
  return AttributeDefinitions.find(({ AttributeName }) => AttributeName === name)?.AttributeType ?? '';
}

/** Whether a parallel scan reads an item in this segment. dynalite checks the start key of a segment by the same rule. */
export function isInSegment(
  item: Attributes,
  { Segment, TotalSegments }: ReadRequest,
  { table, schema }: { readonly table: TableDescription; readonly schema: readonly KeyPart[] },
): boolean {
  const name = schema[0]?.AttributeName;
  if (TotalSegments === undefined || name === undefined) return true;

  const type = typeOf(name, table);
  const slot = Number.parseInt(db.hashPrefix(partOf(item[name], type), type).slice(0, SLOT_DIGITS), 16);
  return Math.floor((slot * TotalSegments) / 16 ** SLOT_DIGITS) === Segment;
}

export function indexesOf({ GlobalSecondaryIndexes = [], LocalSecondaryIndexes = [] }: TableDescription) {
  return [...GlobalSecondaryIndexes, ...LocalSecondaryIndexes];
}

/** The part of an item that an index shows. */
export function projected(item: Attributes, table: TableDescription, index: IndexDescription): Attributes {
  const { ProjectionType, NonKeyAttributes = [] } = index.Projection;
  if (ProjectionType === 'ALL') return item;

  const keys = [...index.KeySchema, ...table.KeySchema].map(({ AttributeName }) => AttributeName);
  const names = new Set([...keys, ...NonKeyAttributes]);
  return Object.fromEntries([...names].filter((name) => item[name] !== undefined).map((name) => [name, item[name]]));
}

function partOf(value: unknown, type: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, type) : undefined;
}
