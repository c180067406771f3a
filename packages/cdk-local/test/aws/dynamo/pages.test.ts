import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Engine } from '../../../src/aws/dynamo/engine.ts';
import { allPages, createTable, engineUnderTest, outcome } from './support/engine-under-test.ts';

let engine: Engine;
let TableName: string;
beforeAll(async () => {
  engine = engineUnderTest();
  TableName = await createTable(engine, {
    types: { id: 'S', at: 'N', kind: 'S' },
    key: ['id', 'at'],
    global: { 'by-kind': { key: ['kind'], projection: { ProjectionType: 'KEYS_ONLY' } } },
    local: { 'of-kind': { key: ['id', 'kind'], projection: { ProjectionType: 'KEYS_ONLY' } } },
  });
  const items = Array.from({ length: 25 }, (_, at) => ({
    ...{ id: { S: 'one' }, at: { N: `${at}` }, kind: { S: at % 2 === 0 ? 'even' : 'odd' } },
    text: { S: 'x'.repeat(100_000) },
  }));
  for (const Item of items) await ask(engine, 'PutItem', { TableName, Item });
});
afterAll(() => engine.close());

const ofOne = { KeyConditionExpression: 'id = :id', ExpressionAttributeValues: { ':id': { S: 'one' } } };
const numbers = (items: readonly unknown[]) => items.map((item) => Number((item as { at: { N: string } }).at.N));
const upTo = (length: number) => Array.from({ length }, (_, at) => at);

describe('a page', () => {
  test('ends at 1 MB, and the next ones have the rest', async () => {
    const { items, pages } = await allPages(engine, 'Query', { TableName, ...ofOne });

    expect(numbers(items)).toEqual(upTo(25));
    expect(pages).toBe(3);
  });

  test('ends at its limit, before the filter', async () => {
    const filtered = await outcome(engine, 'Query', {
      ...{ TableName, ...ofOne, Limit: 4, FilterExpression: 'kind = :kind', ProjectionExpression: '#at' },
      ExpressionAttributeNames: { '#at': 'at' },
      ExpressionAttributeValues: { ':id': { S: 'one' }, ':kind': { S: 'odd' } },
    });

    expect(filtered).toEqual({
      Items: [{ at: { N: '1' } }, { at: { N: '3' } }],
      Count: 2,
      ScannedCount: 4,
      LastEvaluatedKey: { id: { S: 'one' }, at: { N: '3' } },
    });
  });

  test('counts only where only that is wanted', async () => {
    expect(await outcome(engine, 'Query', { TableName, ...ofOne, Limit: 3, Select: 'COUNT' })).toEqual({
      Count: 3,
      ScannedCount: 3,
      LastEvaluatedKey: { id: { S: 'one' }, at: { N: '2' } },
    });
  });

  test('of an index starts behind its own key and that of the item', async () => {
    const request = {
      ...{ TableName, IndexName: 'by-kind', KeyConditionExpression: 'kind = :kind' },
      ...{ ExpressionAttributeValues: { ':kind': { S: 'odd' } }, Limit: 5 },
    };
    const first = await outcome(engine, 'Query', request);
    const { items } = await allPages(engine, 'Query', request);

    expect(Object.keys(first['LastEvaluatedKey'] ?? {}).toSorted()).toEqual(['at', 'id', 'kind']);
    expect(numbers(items).toSorted((a, b) => a - b)).toEqual(upTo(25).filter((at) => at % 2 === 1));
    expect(items.every((item) => Object.keys(item).length === 3)).toBe(true);
  });

  test('of a local index has whole items where they are wanted', async () => {
    const page = await outcome(engine, 'Query', {
      ...{ TableName, IndexName: 'of-kind', ...ofOne, Limit: 1, Select: 'ALL_ATTRIBUTES' },
    });

    expect(page['Items']).toEqual([expect.objectContaining({ text: { S: 'x'.repeat(100_000) } })]);
  });

  test.each([
    ['an index that does not exist', { IndexName: 'by-nothing' }, /index/],
    ['a start key of another partition', { ExclusiveStartKey: { id: { S: 'two' }, at: { N: '1' } } }, /starting key/],
    // DynamoDB Local says this in other words.
    ['a start key without a part', { ExclusiveStartKey: { id: { S: 'one' } } }, /key/i],
  ])('is refused for %s', async (_, wrong, message) => {
    expect(await outcome(engine, 'Query', { TableName, ...ofOne, ...wrong })).toEqual({
      error: 'ValidationException',
      message: expect.stringMatching(message),
    });
  });
});

describe('consumed capacity', () => {
  const capacityOf = async (operation: string, input: object) => {
    const { ConsumedCapacity } = await outcome(engine, operation, {
      ...{ TableName, ReturnConsumedCapacity: 'TOTAL', ...input },
    });
    return (ConsumedCapacity as { CapacityUnits: number }).CapacityUnits;
  };
  const Key = { id: { S: 'one' }, at: { N: '1' } };

  test('of a read is a unit for 4 KB, half of it if not consistent', async () => {
    expect(await capacityOf('GetItem', { Key, ConsistentRead: true })).toBe(25);
    expect(await capacityOf('GetItem', { Key })).toBe(12.5);
    expect(await capacityOf('GetItem', { Key: { id: { S: 'no' }, at: { N: '1' } } })).toBe(0.5);
    expect(await capacityOf('Query', { ...ofOne, Limit: 2 })).toBe(24.5);
  });

  test('of a query of an index is that of its rows', async () => {
    const request = { KeyConditionExpression: 'kind = :k', ExpressionAttributeValues: { ':k': { S: 'odd' } } };

    expect(await capacityOf('Query', { IndexName: 'by-kind', ...request })).toBe(0.5);
  });
});

describe('batches', () => {
  test('are read and written', async () => {
    const Item = { id: { S: 'batch' }, at: { N: '1' } };
    await ask(engine, 'BatchWriteItem', { RequestItems: { [TableName]: [{ PutRequest: { Item } }] } });
    const Keys = [Item, { id: { S: 'batch' }, at: { N: '2' } }];

    expect(await ask(engine, 'BatchGetItem', { RequestItems: { [TableName]: { Keys } } })).toEqual({
      ...{ Responses: { [TableName]: [Item] }, UnprocessedKeys: {} },
    });
    await ask(engine, 'BatchWriteItem', { RequestItems: { [TableName]: [{ DeleteRequest: { Key: Item } }] } });
    expect(await ask(engine, 'GetItem', { TableName, Key: Item })).toEqual({});
  });
});
