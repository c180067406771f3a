import {
  type AttributeValue,
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Expression } from './expression.ts';
import type { Change, Condition, Item, Key, Page, Query, Table, Written } from './table.ts';

/** DynamoDB's own limit of a BatchGetItem. */
const BATCH_KEYS = 100;
/** Unprocessed keys come back when a table is throttled: asked again this often before it is a fault. */
const BATCH_ROUNDS = 8;
/** The SDK's third try has waited long enough for a citizen; the client may retry with the same key. */
const MAX_ATTEMPTS = 3;

const toItem = (value: Item | Key) => marshall(value, { removeUndefinedValues: true });
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

let shared: DynamoDBClient | undefined;
function client(): DynamoDBClient {
  shared ??= new DynamoDBClient({ maxAttempts: MAX_ATTEMPTS });
  return shared;
}

/** The table `name` in DynamoDB, behind the port of `table.ts`. */
export function dynamoTable(name: string): Table {
  return {
    async get(key) {
      const { Item: found } = await client().send(
        new GetItemCommand({ TableName: name, Key: toItem(key), ConsistentRead: true }),
      );
      return found && unmarshall(found);
    },
    put: (item, condition) =>
      written(() =>
        client().send(new PutItemCommand({ TableName: name, Item: toItem(item), ...conditional(condition) })),
      ),
    update: (key, change, condition) => written(() => client().send(updateOf(name, key, change, condition))),
    remove: (key, condition) =>
      written(() =>
        client().send(new DeleteItemCommand({ TableName: name, Key: toItem(key), ...conditional(condition) })),
      ),
    query: (query) => runQuery(name, query),
    getMany: (keys) => getMany(name, keys),
  };
}

async function written(send: () => Promise<unknown>): Promise<Written> {
  try {
    await send();
    return 'written';
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return 'conflict';
    throw error;
  }
}

function conditional(condition: Condition | undefined) {
  if (condition === undefined) return {};
  const expression = new Expression();
  return { ConditionExpression: expression.condition(condition), ...bound(expression) };
}

function updateOf(name: string, key: Key, change: Change, condition: Condition | undefined): UpdateItemCommand {
  const expression = new Expression();
  const UpdateExpression = expression.change(change);
  const ConditionExpression = condition && expression.condition(condition);
  return new UpdateItemCommand({
    TableName: name,
    Key: toItem(key),
    UpdateExpression,
    ...(ConditionExpression === undefined ? {} : { ConditionExpression }),
    ...bound(expression),
  });
}

async function runQuery(name: string, query: Query): Promise<Page> {
  const expression = new Expression();
  const clauses = [expression.condition({ equals: query.key })];
  if (query.range !== undefined) clauses.push(expression.range(query.range));

  const { Items = [], LastEvaluatedKey } = await client().send(
    new QueryCommand({
      TableName: name,
      KeyConditionExpression: clauses.join(' AND '),
      ...bound(expression),
      Limit: query.limit,
      ScanIndexForward: query.descending !== true,
      ConsistentRead: query.consistent === true,
      ...(query.index === undefined ? {} : { IndexName: query.index }),
      ...(query.after === undefined ? {} : { ExclusiveStartKey: toItem(query.after) }),
    }),
  );

  const items = Items.map((item) => unmarshall(item));
  return LastEvaluatedKey === undefined ? { items } : { items, next: keyOf(LastEvaluatedKey) };
}

function bound({ names, values }: Expression) {
  const hasValues = Object.keys(values).length > 0;
  return {
    ExpressionAttributeNames: names,
    ...(hasValues ? { ExpressionAttributeValues: marshall(values, { removeUndefinedValues: true }) } : {}),
  };
}

function keyOf(attributes: Record<string, AttributeValue>): Key {
  return Object.fromEntries(
    Object.entries(unmarshall(attributes)).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : `${value}`,
    ]),
  );
}

async function getMany(name: string, keys: readonly Key[]): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (let start = 0; start < keys.length; start += BATCH_KEYS) {
    found.push(...(await getChunk(name, keys.slice(start, start + BATCH_KEYS).map(toItem))));
  }
  return found;
}

async function getChunk(name: string, keys: Record<string, AttributeValue>[]): Promise<Item[]> {
  const found: Item[] = [];
  let wanted = keys;
  for (let round = 0; round < BATCH_ROUNDS; round += 1) {
    const answer = await client().send(
      new BatchGetItemCommand({ RequestItems: { [name]: { Keys: wanted, ConsistentRead: true } } }),
    );
    found.push(...(answer.Responses?.[name] ?? []).map((item) => unmarshall(item)));
    wanted = answer.UnprocessedKeys?.[name]?.Keys ?? [];
    if (wanted.length === 0) return found;
    await pause(2 ** round * 25);
  }
  throw new Error(`${wanted.length} items of a batch stayed unread after ${BATCH_ROUNDS} rounds`);
}
