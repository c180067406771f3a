import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Engine } from '../../../src/aws/dynamo/engine.ts';
import { createTable, engineUnderTest, outcome } from './support/engine-under-test.ts';

let engine: Engine;
let TableName: string;
beforeAll(async () => {
  engine = engineUnderTest();
  TableName = await createTable(engine, {
    types: { id: 'S', due: 'N' },
    key: ['id'],
    global: { 'by-due': { key: ['due'], projection: { ProjectionType: 'ALL' } } },
  });
});
afterAll(() => engine.close());

const Key = { id: { S: 'one' } };
const note = {
  ...Key,
  version: { N: '3' },
  title: { S: 'Hè phố' },
  tags: { SS: ['road', 'wet'] },
  events: { L: [{ S: 'sent' }] },
  alerts: { M: { late: { N: '1' } } },
};
const names = (expression: string) =>
  Object.fromEntries((expression.match(/#\w+/g) ?? []).map((alias) => [alias, alias.slice(1)]));
const aliased = (expression: string) => ({ ExpressionAttributeNames: names(expression) });
const given = (values: object) => (Object.keys(values).length === 0 ? {} : { ExpressionAttributeValues: values });

describe('a condition', () => {
  test.each([
    ['attribute_exists(#id)', {}, true],
    ['attribute_not_exists(#id)', {}, false],
    ['attribute_not_exists(#missing)', {}, true],
    ['#version = :v', { ':v': { N: '3.0' } }, true],
    ['#version <> :v', { ':v': { N: '3' } }, false],
    ['#version < :v', { ':v': { N: '10' } }, true],
    ['#version >= :v', { ':v': { N: '3' } }, true],
    ['#version BETWEEN :a AND :b', { ':a': { N: '-1' }, ':b': { N: '3' } }, true],
    ['#version IN (:a, :b)', { ':a': { N: '1' }, ':b': { N: '2' } }, false],
    ['#version = :v', { ':v': { S: '3' } }, false],
    ['begins_with(#title, :v)', { ':v': { S: 'Hè' } }, true],
    ['contains(#title, :v)', { ':v': { S: 'phố' } }, true],
    ['contains(#tags, :v)', { ':v': { S: 'wet' } }, true],
    ['contains(#tags, :v)', { ':v': { S: 'we' } }, false],
    ['attribute_type(#alerts, :v)', { ':v': { S: 'M' } }, true],
    ['size(#events) = :v', { ':v': { N: '1' } }, true],
    ['#alerts.#late = :v AND #events[0] = :w', { ':v': { N: '1' }, ':w': { S: 'sent' } }, true],
    ['#missing < :v OR NOT #version = :v', { ':v': { N: '3' } }, false],
    ['(attribute_not_exists(#id) OR #version = :v) AND attribute_exists(#tags)', { ':v': { N: '3' } }, true],
  ])('%s with %j is %s', async (condition, values, holds) => {
    await ask(engine, 'PutItem', { TableName, Item: note });

    const written = await outcome(engine, 'DeleteItem', {
      ...{ TableName, Key, ConditionExpression: condition, ...aliased(condition), ...given(values) },
    });
    const left = await ask(engine, 'GetItem', { TableName, Key });

    expect(written).toEqual(
      holds ? {} : { error: 'ConditionalCheckFailedException', message: 'The conditional request failed' },
    );
    expect(left).toEqual(holds ? {} : { Item: note });
  });

  test.each(['PutItem', 'UpdateItem', 'DeleteItem'])(
    'that fails returns the item to %s if it is wanted',
    async (operation) => {
      await ask(engine, 'PutItem', { TableName, Item: note });
      const write = {
        ...{ TableName, ...(operation === 'PutItem' ? { Item: Key } : { Key }) },
        ...{ ConditionExpression: 'attribute_not_exists(id)', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' },
      };

      expect(await outcome(engine, operation, write)).toMatchObject({
        ...{ error: 'ConditionalCheckFailedException', Item: note },
      });
      expect(
        await outcome(engine, operation, { ...write, ReturnValuesOnConditionCheckFailure: 'NONE' }),
      ).not.toHaveProperty('Item');
    },
  );
});

describe('an update', () => {
  test.each<[string, Record<string, object>, Record<string, object | undefined>]>([
    ['SET #version = #version + :v', { ':v': { N: '0.5' } }, { version: { N: '3.5' } }],
    ['SET #version = :v - #version', { ':v': { N: '1' } }, { version: { N: '-2' } }],
    ['SET #count = if_not_exists(#count, :v)', { ':v': { N: '1' } }, { count: { N: '1' } }],
    ['SET #title = if_not_exists(#title, :v)', { ':v': { S: 'x' } }, {}],
    [
      'SET #events = list_append(#events, :v)',
      { ':v': { L: [{ S: 'read' }] } },
      { events: { L: [{ S: 'sent' }, { S: 'read' }] } },
    ],
    ['SET #alerts.#soon = :v', { ':v': { BOOL: true } }, { alerts: { M: { late: { N: '1' }, soon: { BOOL: true } } } }],
    ['SET #events[5] = :v', { ':v': { S: 'read' } }, { events: { L: [{ S: 'sent' }, { S: 'read' }] } }],
    ['SET #due = :v', { ':v': { N: '7' } }, { due: { N: '7' } }],
    ['SET #title = #alerts, #alerts = :v', { ':v': { NULL: true } }, { title: note.alerts, alerts: { NULL: true } }],
    ['REMOVE #title, #alerts.#late', {}, { title: undefined, alerts: { M: {} } }],
    ['REMOVE #events[0], #missing', {}, { events: { L: [] } }],
    ['ADD #version :v', { ':v': { N: '2' } }, { version: { N: '5' } }],
    ['ADD #count :v', { ':v': { N: '2' } }, { count: { N: '2' } }],
    ['DELETE #tags :v', { ':v': { SS: ['wet', 'dry'] } }, { tags: { SS: ['road'] } }],
    ['DELETE #tags :v', { ':v': { SS: ['wet', 'road'] } }, { tags: undefined }],
    [
      'SET #version = :v REMOVE #tags ADD #count :v',
      { ':v': { N: '4' } },
      { version: { N: '4' }, tags: undefined, count: { N: '4' } },
    ],
  ])('%s', async (update, values, changed) => {
    await ask(engine, 'PutItem', { TableName, Item: note });
    const written = await outcome(engine, 'UpdateItem', {
      ...{ TableName, Key, UpdateExpression: update, ReturnValues: 'ALL_NEW', ...aliased(update), ...given(values) },
    });
    const wanted = Object.fromEntries(
      Object.entries({ ...note, ...changed }).filter(([, value]) => value !== undefined),
    );

    expect(written).toEqual({ Attributes: wanted });
    expect(await ask(engine, 'GetItem', { TableName, Key })).toEqual({ Item: wanted });
  });

  test.each([
    [
      'SET #missing.#late = :v',
      { ':v': { N: '1' } },
      'The document path provided in the update expression is invalid for update',
    ],
    [
      'SET #version = #missing + :v',
      { ':v': { N: '1' } },
      'The provided expression refers to an attribute that does not exist in the item',
    ],
    ['SET #id = :v', { ':v': { S: 'two' } }, 'Cannot update attribute id. This attribute is part of the key'],
    ['ADD #title :v', { ':v': { N: '1' } }, 'An operand in the update expression has an incorrect data type'],
  ])('%s is rejected and changes nothing', async (update, values, message) => {
    await ask(engine, 'PutItem', { TableName, Item: note });

    expect(
      await outcome(engine, 'UpdateItem', {
        TableName,
        Key,
        UpdateExpression: update,
        ...aliased(update),
        ...given(values),
      }),
    ).toEqual({ error: 'ValidationException', message: expect.stringContaining(message) });
    expect(await ask(engine, 'GetItem', { TableName, Key })).toEqual({ Item: note });
  });

  test.each([
    ['NONE', {}],
    ['ALL_OLD', { Attributes: note }],
    ['UPDATED_OLD', { Attributes: { version: { N: '3' } } }],
    ['ALL_NEW', { Attributes: { ...note, version: { N: '4' } } }],
    ['UPDATED_NEW', { Attributes: { version: { N: '4' } } }],
  ])('returns %s', async (ReturnValues, answer) => {
    await ask(engine, 'PutItem', { TableName, Item: note });

    expect(
      await ask(engine, 'UpdateItem', {
        ...{ TableName, Key, ReturnValues, UpdateExpression: 'SET version = :v' },
        ExpressionAttributeValues: { ':v': { N: '4' } },
      }),
    ).toEqual(answer);
  });

  test('creates the item that is missing', async () => {
    const Key = { id: { S: 'new' } };
    await ask(engine, 'UpdateItem', {
      ...{ TableName, Key, UpdateExpression: 'SET version = :v', ExpressionAttributeValues: { ':v': { N: '1' } } },
    });

    expect(await ask(engine, 'GetItem', { TableName, Key })).toEqual({ Item: { ...Key, version: { N: '1' } } });
  });
});
