import { createServer, type Server } from 'node:http';
import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, expect, test } from 'vitest';
import { embeddedEngine } from '../../../src/aws/dynamo/embedded.ts';
import { LocalError } from '../../../src/local-error.ts';
import { engineDoor } from '../../support/engine-door.ts';
import { aSmallAws } from '../support/small-aws.ts';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((closed) => server.close(closed))));
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  servers.push(server);
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

test('an external DynamoDB is used, and its changes are reported', async () => {
  const { url, close } = await engineDoor(embeddedEngine());
  const { aws, dynamo, changes, idOf } = await aSmallAws({ engine: { kind: 'external', url } });
  const TableName = idOf('Notes');
  const Item = { code: { S: 'elsewhere' }, text: { S: 'Hè phố ngập' } };

  await dynamo.send(new PutItemCommand({ TableName, Item }));
  const found = await dynamo.send(new GetItemCommand({ TableName, Key: { code: { S: 'elsewhere' } } }));
  await aws.close();
  await close();

  expect(found.Item).toEqual(Item);
  expect(changes.map(({ eventName, dynamodb }) => [eventName, dynamodb?.NewImage])).toEqual([['INSERT', Item]]);
});

test('a DynamoDB that does not respond is reported in a sentence', async () => {
  const url = await listening(createServer((request) => request.destroy()));

  await expect(aSmallAws({ engine: { kind: 'external', url } })).rejects.toThrow(LocalError);
  await expect(aSmallAws({ engine: { kind: 'external', url } })).rejects.toThrow(`No DynamoDB responds at ${url}`);
});
