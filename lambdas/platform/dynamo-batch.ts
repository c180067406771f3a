import type { BatchGetItemInput } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { backoffMs, pause } from './backoff.ts';
import type { DynamoApi } from './dynamo-api.ts';
import type { Item, Key } from './table.ts';

/** DynamoDB's own limit of a BatchGetItem. */
const BATCH_KEYS = 100;
/** DynamoDB returns keys unprocessed while a table is throttled; eight rounds of them are two seconds on average. */
const BATCH_ROUNDS = 8;
const ROUND_BACKOFF = { baseMs: 50, maxMs: 1_000 };

/** The items of any number of keys, each once even if a key is given twice: DynamoDB rejects a batch that repeats one. */
export async function readMany(dynamo: DynamoApi, table: string, keys: readonly Key[]): Promise<Item[]> {
  const unique = [...new Map(keys.map((key) => [JSON.stringify(Object.entries(key).sort()), key])).values()];
  const found: Item[] = [];
  for (let start = 0; start < unique.length; start += BATCH_KEYS) {
    const batch = unique.slice(start, start + BATCH_KEYS).map((key) => marshall(key));
    found.push(...(await readBatch(dynamo, table, batch)));
  }
  return found;
}

type Keys = NonNullable<NonNullable<BatchGetItemInput['RequestItems']>[string]['Keys']>;

async function readBatch(dynamo: DynamoApi, table: string, keys: Keys): Promise<Item[]> {
  const found: Item[] = [];
  let missing = keys;
  for (let round = 1; round <= BATCH_ROUNDS; round += 1) {
    if (round > 1) await pause(backoffMs(round - 1, ROUND_BACKOFF));
    const { Responses, UnprocessedKeys } = await dynamo.batchGetItem({
      RequestItems: { [table]: { Keys: missing, ConsistentRead: true } },
    });
    found.push(...(Responses?.[table] ?? []).map((item) => unmarshall(item)));
    missing = UnprocessedKeys?.[table]?.Keys ?? [];
    if (missing.length === 0) return found;
  }
  throw new Error(`${missing.length} items of a batch are still unread after ${BATCH_ROUNDS} rounds`);
}
