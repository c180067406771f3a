import type { Item } from '../lambdas/platform/table.ts';

/** A value in DynamoDB's own JSON: bytes are base64. */
export type Attribute = Readonly<Record<string, unknown>>;

/** An item of a memory table, as DynamoDB stores it. */
export function attributesOf(item: Item): Readonly<Record<string, Attribute>> {
  const attributes: Record<string, Attribute> = {};
  for (const name of Object.keys(item)) attributes[name] = attributeOf(item[name]);
  return attributes;
}

function attributeOf(value: unknown): Attribute {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: `${value}` };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return { L: value.map(attributeOf) };
  if (typeof value === 'object' && value !== null) return { M: attributesOf({ ...value }) };
  throw new TypeError(`A table cannot store ${value === null ? 'null' : typeof value}`);
}
