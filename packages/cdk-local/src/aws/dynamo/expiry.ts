import type { AwsResponse } from '../service.ts';
import type { LocalClock } from '../types.ts';
import type { Write } from './capture.ts';
import { keyOf } from './change.ts';
import type { Engine } from './engine.ts';
import type { Image } from './image.ts';
import type { TableOfStack } from './tables.ts';

/** AWS ignores older TTL values: it assumes a mistake. */
const FORGOTTEN_SECONDS = 5 * 365 * 86_400;

export interface ExpiryOptions {
  readonly engine: Engine;
  readonly tables: ReadonlyMap<string, TableOfStack>;
  readonly clock: LocalClock;
  readonly capture: (write: Write) => Promise<AwsResponse>;
}

/** Deletes expired items and returns their number. AWS takes up to some days, this does it at once. */
export async function expireItems(options: ExpiryOptions): Promise<number> {
  let erased = 0;
  for (const table of options.tables.values()) {
    if (table.expiresBy !== undefined) erased += await expireTable(table, table.expiresBy, options);
  }
  return erased;
}

async function expireTable(table: TableOfStack, attribute: string, options: ExpiryOptions): Promise<number> {
  const until = Math.floor(options.clock.now() / 1000);
  const range = { above: until - FORGOTTEN_SECONDS, until };
  // Checked again by the deletion: an item may have been prolonged meanwhile.
  const isDue = {
    ConditionExpression: '#ttl <= :until AND #ttl > :above',
    ExpressionAttributeNames: { '#ttl': attribute },
    ExpressionAttributeValues: { ':until': { N: `${range.until}` }, ':above': { N: `${range.above}` } },
  };
  let erased = 0;
  for (const item of await options.engine.due(table.name, attribute, range)) {
    const key = keyOf(table, item);
    if (key === undefined) continue;
    const body = JSON.stringify({ TableName: table.name, Key: key, ...isDue });
    const { status } = await erase(table, key, { body, options });
    if (status === 200) erased += 1;
  }
  return erased;
}

function erase(table: TableOfStack, key: Image, { body, options }: { body: string; options: ExpiryOptions }) {
  const { stream } = table;
  if (stream === undefined) return options.engine.send('DeleteItem', body);
  return options.capture({ table: { ...table, stream }, key, operation: 'DeleteItem', body, expired: true });
}
