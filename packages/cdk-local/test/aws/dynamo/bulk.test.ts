import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { embeddedEngine } from '../../../src/aws/dynamo/embedded.ts';
import type { EngineChoice } from '../../../src/aws/types.ts';
import { engineDoor } from '../../support/engine-door.ts';
import { aSmallAws } from '../support/small-aws.ts';

const aNote = (number: number) => ({
  code: { S: `p${number}` },
  keptBy: { S: 'lan' },
  dueAt: { S: `2026-${1000 + number}` },
  count: { N: `${number}` },
  sealed: { B: Buffer.from([number % 256, 1, 2]).toString('base64') },
  events: { L: [{ M: { at: { S: '2026' }, by: { BOOL: true } } }] },
});
/** More than a batch of either engine. */
const many = Array.from({ length: 1_234 }, (_, number) => aNote(number));

async function elsewhere(): Promise<{ engine: EngineChoice; close: () => Promise<void> }> {
  const { url, close } = await engineDoor(embeddedEngine());
  return { engine: { kind: 'external', url }, close };
}

const engines = {
  embedded: async () => ({ engine: { kind: 'embedded' } as const, close: async () => {} }),
  external: elsewhere,
};

describe.each(Object.entries(engines))('a table of the %s engine that is bulk-loaded', (_, open) => {
  test('has the same items and index rows as after single writes, and no stream records', async () => {
    const { engine, close } = await open();
    const { aws, dynamo, idOf, changes } = await aSmallAws({ engine });
    const TableName = idOf('Notes');

    await aws.fill(TableName, many);
    await dynamo.send(new PutItemCommand({ TableName, Item: { ...aNote(7), code: { S: 'put' } } as never }));
    const [filled, put] = await Promise.all(
      ['p7', 'put'].map((code) => dynamo.send(new GetItemCommand({ TableName, Key: { code: { S: code } } }))),
    );
    const found = await dynamo.send(
      new QueryCommand({
        ...{ TableName, IndexName: 'inbox', KeyConditionExpression: 'keptBy = :a AND dueAt >= :d' },
        ExpressionAttributeValues: { ':a': { S: 'lan' }, ':d': { S: '2026-2000' } },
      }),
    );
    await aws.close();
    await close();

    expect({ ...filled?.Item, code: 0 }).toEqual({ ...put?.Item, code: 0 });
    expect(found.Items?.map(({ code }) => code?.S)).toEqual(many.slice(1000).map(({ code }) => code.S));
    expect(changes.length).toBe(1);
  });
});

test('bulk-loaded items are there after a restart', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bulk-'));
  const first = await aSmallAws({ dataDir });
  await first.aws.fill(first.idOf('Notes'), many);
  await first.aws.close();

  const { aws, dynamo, idOf } = await aSmallAws({ dataDir });
  const read = await dynamo.send(new GetItemCommand({ TableName: idOf('Notes'), Key: { code: { S: 'p1233' } } }));
  await aws.close();

  expect(read.Item?.['count']).toEqual({ N: '1233' });
});

test('an item without its key is rejected', async () => {
  const { aws, idOf } = await aSmallAws({ engine: { kind: 'embedded' } });

  await expect(aws.fill(idOf('Notes'), [{ text: { S: 'x' } }])).rejects.toThrow('Missing the key code');
  await aws.close();
});
