import { GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aClock, aSmallAws, NOON } from '../support/small-aws.ts';

const clock = aClock();
const noonSeconds = NOON / 1000;
const YEAR_SECONDS = 365 * 86_400;

let local: Awaited<ReturnType<typeof aSmallAws>>;
beforeAll(async () => {
  local = await aSmallAws({ clock });
});
afterAll(() => local.aws.close());

const putMessage = (id: string, expiresAt?: object) =>
  local.dynamo.send(
    new PutItemCommand({
      TableName: local.idOf('Messages'),
      Item: {
        pk: { S: id },
        sk: { S: 'x' },
        ...(expiresAt === undefined ? {} : { expiresAt: { N: '0', ...expiresAt } }),
      } as never,
    }),
  );

test('expired items are deleted, others stay', async () => {
  await putMessage('past', { N: `${noonSeconds - 1}` });
  await putMessage('now', { N: `${noonSeconds}` });
  await putMessage('future', { N: `${noonSeconds + 1}` });
  await putMessage('never');
  await putMessage('mistaken', { N: `${noonSeconds - 6 * YEAR_SECONDS}` });

  expect(await local.aws.expire()).toBe(2);

  const { Items = [] } = await local.dynamo.send(new ScanCommand({ TableName: local.idOf('Messages') }));
  expect(Items.map((item) => item['pk']?.S).toSorted()).toEqual(['future', 'mistaken', 'never']);
});

test('a TTL that is not a number is ignored', async () => {
  const TableName = local.idOf('Messages');
  const Item = { pk: { S: 'text' }, sk: { S: 'x' }, expiresAt: { S: '1' } };
  await local.dynamo.send(new PutItemCommand({ TableName, Item }));

  expect(await local.aws.expire()).toBe(0);
});

test('the local clock decides, and the stream record names the TTL service', async () => {
  const TableName = local.idOf('Sessions');
  await local.dynamo.send(
    new PutItemCommand({ TableName, Item: { id: { S: 'a' }, expiresAt: { N: `${noonSeconds + 86_400}` } } }),
  );
  local.changes.length = 0;

  expect(await local.aws.expire()).toBe(0);
  clock.ms += 2 * 86_400_000;
  await local.aws.expire();

  expect(local.changes).toEqual([
    expect.objectContaining({
      eventName: 'REMOVE',
      userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
      dynamodb: expect.objectContaining({
        ApproximateCreationDateTime: noonSeconds + 2 * 86_400,
        Keys: { id: { S: 'a' } },
        OldImage: { id: { S: 'a' }, expiresAt: { N: `${noonSeconds + 86_400}` } },
      }),
    }),
  ]);
  const { Item } = await local.dynamo.send(new GetItemCommand({ TableName, Key: { id: { S: 'a' } } }));
  expect(Item).toBeUndefined();
});

test('more than a page of items is deleted at once', async () => {
  const large = 'x'.repeat(300_000);
  const TableName = local.idOf('Messages');
  const Item = (n: number) => ({
    pk: { S: `page-${n}` },
    sk: { S: 'x' },
    large: { S: large },
    expiresAt: { N: `${noonSeconds}` },
  });
  await Promise.all([1, 2, 3, 4, 5, 6].map((n) => local.dynamo.send(new PutItemCommand({ TableName, Item: Item(n) }))));

  expect(await local.aws.expire()).toBeGreaterThanOrEqual(6);
});
