import {
  type AttributeValue,
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { callLimits } from './aws-calls.ts';
import { once } from './config.ts';
import { readMany } from './dynamo-read-many.ts';
import { Expression } from './expression.ts';
import type { Change, Condition, Item, Key, Page, Query, Range, Table, Written } from './table.ts';

const toItem = (value: Item | Key) => marshall(value, { removeUndefinedValues: true });

/** One for all tables of a function: its connections are kept warm. */
const client = once(() => new DynamoDBClient(callLimits));

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
    getMany: (keys) => readMany(client(), name, keys),
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
    ...(UpdateExpression === '' ? {} : { UpdateExpression }),
    ...(ConditionExpression === undefined ? {} : { ConditionExpression }),
    ...bound(expression),
  });
}

async function runQuery(name: string, query: Query): Promise<Page> {
  if (query.range !== undefined && endsBeforeItBegins(query.range)) return { items: [] };
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

/** DynamoDB calls such a range a mistake of the caller; it is a range with nothing in it. */
const endsBeforeItBegins = ({ from, to }: Range) => from !== undefined && to !== undefined && to < from;

/** Names and values are left out where there are none: DynamoDB wants no empty maps. */
function bound({ names, values }: Expression) {
  return {
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: toItem(values) }),
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
