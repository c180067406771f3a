import type { AttributeValue, QueryInput, UpdateItemInput } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoApi } from './dynamo-api.ts';
import { readMany } from './dynamo-batch.ts';
import { Expression } from './expression.ts';
import type { Change, Condition, Item, Key, Page, Query, Range, Table, Written } from './table.ts';

/** The table `name`, behind the port of `table.ts`, through either client of DynamoDB. */
export function dynamoTableOver(dynamo: DynamoApi, name: string): Table {
  const at = (key: Key) => ({ TableName: name, Key: toItem(key) });
  return {
    async get(key) {
      const { Item: found } = await dynamo.getItem({ ...at(key), ConsistentRead: true });
      return found && unmarshall(found);
    },
    put: (item, condition) =>
      written(dynamo.putItem({ TableName: name, Item: toItem(item), ...conditionInput(condition) })),
    update: (key, change, condition) => written(dynamo.updateItem({ ...at(key), ...updateInput(change, condition) })),
    remove: (key, condition) => written(dynamo.deleteItem({ ...at(key), ...conditionInput(condition) })),
    async query(query) {
      if (query.range !== undefined && isEmptyRange(query.range)) return { items: [] };
      return pageOf(await dynamo.query({ TableName: name, ...queryInput(query) }));
    },
    getMany: (keys) => readMany(dynamo, name, keys),
  };
}

const toItem = (value: Item | Key) => marshall(value, { removeUndefinedValues: true });

async function written(sent: Promise<unknown>): Promise<Written> {
  try {
    await sent;
    return 'written';
  } catch (error) {
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return 'conflict';
    throw error;
  }
}

function conditionInput(condition: Condition | undefined) {
  if (condition === undefined) return {};
  const expression = new Expression();
  return { ConditionExpression: expression.condition(condition), ...placeholders(expression) };
}

function updateInput(change: Change, condition: Condition | undefined): Partial<UpdateItemInput> {
  const expression = new Expression();
  const UpdateExpression = expression.change(change);
  const ConditionExpression = condition && expression.condition(condition);
  return {
    ...(UpdateExpression === '' ? {} : { UpdateExpression }),
    ...(ConditionExpression === undefined ? {} : { ConditionExpression }),
    ...placeholders(expression),
  };
}

function queryInput({ key, range, limit, descending, consistent, index, after }: Query): Partial<QueryInput> {
  const expression = new Expression();
  const clauses = [expression.condition({ equals: key })];
  if (range !== undefined) clauses.push(expression.range(range));
  return {
    KeyConditionExpression: clauses.join(' AND '),
    ...placeholders(expression),
    Limit: limit,
    ScanIndexForward: descending !== true,
    ConsistentRead: consistent === true,
    ...(index === undefined ? {} : { IndexName: index }),
    ...(after === undefined ? {} : { ExclusiveStartKey: toItem(after) }),
  };
}

/** DynamoDB rejects a range whose end precedes its start; for the port it is an empty range. */
const isEmptyRange = ({ from, to }: Range) => from !== undefined && to !== undefined && to < from;

/** Names and values are omitted where there are none: DynamoDB rejects empty maps. */
function placeholders({ names, values }: Expression) {
  return {
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: toItem(values) }),
  };
}

type Attributes = Record<string, AttributeValue>;
type Found = { readonly Items?: Attributes[] | undefined; readonly LastEvaluatedKey?: Attributes | undefined };

function pageOf({ Items = [], LastEvaluatedKey }: Found): Page {
  const items = Items.map((item) => unmarshall(item));
  return LastEvaluatedKey === undefined ? { items } : { items, next: keyOf(LastEvaluatedKey) };
}

function keyOf(attributes: Attributes): Key {
  return Object.fromEntries(
    Object.entries(unmarshall(attributes)).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : `${value}`,
    ]),
  );
}
