import { type AttributeValue, BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { Item, Key } from './table.ts';

/** DynamoDB's own limit of a BatchGetItem. */
const BATCH_KEYS = 100;
/** Unprocessed keys come back when a table is throttled: asked again this often before it is a fault. */
const BATCH_ROUNDS = 8;
const FIRST_PAUSE_MS = 25;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The items of any number of keys, each once, though a key be given twice: DynamoDB refuses a batch that repeats one. */
export async function readMany(client: DynamoDBClient, table: string, keys: readonly Key[]): Promise<Item[]> {
  const once = [...new Map(keys.map((key) => [JSON.stringify(Object.entries(key).sort()), key])).values()];
  const found: Item[] = [];
  for (let start = 0; start < once.length; start += BATCH_KEYS) {
    const batch = once.slice(start, start + BATCH_KEYS).map((key) => marshall(key));
    found.push(...(await readBatch(client, table, batch)));
  }
  return found;
}

async function readBatch(client: DynamoDBClient, table: string, keys: Record<string, AttributeValue>[]) {
  const found: Item[] = [];
  let wanted = keys;
  for (let round = 0; round < BATCH_ROUNDS; round += 1) {
    if (round > 0) await pause(2 ** (round - 1) * FIRST_PAUSE_MS);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys: wanted, ConsistentRead: true } } }),
    );
    found.push(...(Responses?.[table] ?? []).map((item) => unmarshall(item)));
    wanted = UnprocessedKeys?.[table]?.Keys ?? [];
    if (wanted.length === 0) return found;
  }
  throw new Error(`${wanted.length} items of a batch stayed unread after ${BATCH_ROUNDS} rounds`);
}
