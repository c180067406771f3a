import type { Item } from '../../lambdas/platform/table.ts';

/** DynamoDB's limit on the size of an item. */
export const MAX_ITEM_BYTES = 400 * 1024;

/** Bytes of an item as DynamoDB counts them: names and values, 3 for each list or map and 1 for each of its parts. */
export function itemBytes(item: Item): number {
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueBytes(value), 0);
}

function valueBytes(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return 1 + Math.ceil(`${value}`.length / 2);
  if (value instanceof Uint8Array) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum, part) => sum + 1 + valueBytes(part), 3);
  if (typeof value !== 'object' || value === null) return 1;
  return 3 + Object.keys(value).length + itemBytes(value as Item);
}
