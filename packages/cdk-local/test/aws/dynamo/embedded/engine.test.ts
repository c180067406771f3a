import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { embeddedEngine } from '../../../../src/aws/dynamo/embedded.ts';
import { ask, type Engine } from '../../../../src/aws/dynamo/engine.ts';
import { LocalError } from '../../../../src/local-error.ts';
import { createTable, outcome } from '../support/engine-under-test.ts';

const aFolder = () => mkdtempSync(join(tmpdir(), 'engine-'));
const newTable = (engine: Engine) =>
  createTable(engine, {
    types: { id: 'S', due: 'N' },
    key: ['id'],
    global: { 'by-due': { key: ['due'], projection: { ProjectionType: 'ALL' } } },
  });
const anItem = (id: string) => ({ id: { S: id }, due: { N: '1' } });
const put = (engine: Engine, TableName: string, id: string) => ask(engine, 'PutItem', { TableName, Item: anItem(id) });

describe('the engine with a folder', () => {
  test('has on the disk what it acknowledged, before it is closed', async () => {
    const folder = aFolder();
    const engine = embeddedEngine(folder);
    const TableName = await newTable(engine);
    const ids = Array.from({ length: 50 }, (_, at) => `p${at}`);

    await Promise.all(ids.map((id) => put(engine, TableName, id)));
    const other = new DatabaseSync(join(folder, 'tables.db'), { readOnly: true });
    const stored = other.prepare('SELECT count(*) AS items FROM items_1').get();
    other.close();
    await engine.close();

    expect(stored).toEqual({ items: 50 });
  });

  test('answers requests of one turn in their order, reads after the writes before them', async () => {
    const engine = embeddedEngine(aFolder());
    const TableName = await newTable(engine);
    const done: string[] = [];
    const one = put(engine, TableName, 'one').then(() => done.push('put'));
    const read = ask(engine, 'GetItem', { TableName, Key: { id: { S: 'one' } } }).then((item) => {
      done.push('get');
      return item;
    });
    await Promise.all([one, read]);
    await engine.close();

    expect(await read).toEqual({ Item: anItem('one') });
    expect(done).toEqual(['put', 'get']);
  });

  test('commits what is under way when it is closed', async () => {
    const folder = aFolder();
    const engine = embeddedEngine(folder);
    const TableName = await newTable(engine);
    const write = put(engine, TableName, 'last');
    await engine.close();
    await write;
    const again = embeddedEngine(folder);

    expect(await ask(again, 'GetItem', { TableName, Key: { id: { S: 'last' } } })).toEqual({ Item: anItem('last') });
    await again.close();
  });
});

describe('the engine', () => {
  test('is used no more once it is closed', async () => {
    const engine = embeddedEngine();
    await engine.close();
    await engine.close();

    await expect(engine.send('GetItem', '{}')).rejects.toThrow(LocalError);
    await expect(engine.fill('notes', [])).rejects.toThrow('is closed');
  });

  test.each([
    ['Nonsense', '{}', 'UnknownOperationException'],
    ['GetItem', '{', 'SerializationException'],
    ['GetItem', '[]', 'SerializationException'],
    ['GetItem', '{"TableName":{}}', 'SerializationException'],
    ['PutItem', '{"TableName":"notes","Item":{"id":null}}', 'SerializationException'],
    ['GetItem', '{"TableName":"notes","Key":{"id":{"S":"a"}}}', 'ResourceNotFoundException'],
    ['DescribeTable', '{"TableName":"notes"}', 'ResourceNotFoundException'],
  ])('refuses %s of %s by %s', async (operation, body, type) => {
    const engine = embeddedEngine();
    const { status, body: answer } = await engine.send(operation, Buffer.from(body));
    await engine.close();

    expect(status).toBe(400);
    expect(JSON.parse(answer.toString()).__type).toMatch(new RegExp(`#${type}$`));
  });

  test('has tables whose names differ in case only, and none twice', async () => {
    const engine = embeddedEngine();
    const create = (TableName: string) =>
      outcome(engine, 'CreateTable', {
        ...{ TableName, BillingMode: 'PAY_PER_REQUEST', KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }] },
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      });
    const statuses = [await create('notes'), await create('Notes'), await create('notes')];
    await engine.close();

    expect(
      statuses.map(({ error, TableDescription }) => error ?? Reflect.get(Object(TableDescription), 'TableStatus')),
    ).toEqual(['ACTIVE', 'ACTIVE', 'ResourceInUseException']);
  });

  test('finds what is due by its TTL only', async () => {
    const engine = embeddedEngine();
    const TableName = await newTable(engine);
    const items = ['5', '10', '10.5', '-3'].map((due) => ({ id: { S: due }, due: { N: due } }));
    await engine.fill(TableName, [...items, { id: { S: 'none' } }]);
    const ids = async () => (await engine.due(TableName, 'due', { above: 0, until: 10 })).map(({ id }) => id);

    expect(await ids()).toEqual([{ S: '5' }, { S: '10' }]);
    await put(engine, TableName, 'later');
    expect(await ids()).toEqual([{ S: 'later' }, { S: '5' }, { S: '10' }]);
    await expect(engine.due(TableName, 'a"b', { above: 0, until: 1 })).rejects.toThrow('quotation mark');
    await expect(engine.due('nothing', 'due', { above: 0, until: 1 })).rejects.toThrow('no table nothing');
    await engine.close();
  });
});
