import {
  type AttributeValue,
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aSmallAws, NOON } from '../support/small-aws.ts';

let local: Awaited<ReturnType<typeof aSmallAws>>;
let TableName: string;
beforeAll(async () => {
  local = await aSmallAws();
  TableName = local.idOf('Notes');
});
afterAll(() => local.aws.close());
beforeEach(() => {
  local.changes.length = 0;
});

const put = (Item: Record<string, AttributeValue>, more: object = {}) =>
  local.dynamo.send(new PutItemCommand({ TableName, Item, ...more }));
const setStatus = (code: string, status: string, more: object = {}) =>
  local.dynamo.send(
    new UpdateItemCommand({
      ...{ TableName, Key: { code: { S: code } }, UpdateExpression: 'SET #s = :s' },
      ...{ ExpressionAttributeNames: { '#s': 'status' }, ExpressionAttributeValues: { ':s': { S: status } }, ...more },
    }),
  );
const remove = (code: string) => local.dynamo.send(new DeleteItemCommand({ TableName, Key: { code: { S: code } } }));

describe('a change', () => {
  test('an insertion is reported as a stream record', async () => {
    const item = { code: { S: 'insert' }, count: { N: '1' }, seal: { B: new Uint8Array([1, 2]) } };
    await put(item);

    expect(local.changes).toEqual([
      {
        eventID: expect.stringMatching(/^[0-9a-f]{32}$/),
        eventName: 'INSERT',
        eventVersion: '1.1',
        eventSource: 'aws:dynamodb',
        awsRegion: 'ap-southeast-1',
        eventSourceARN: `arn:aws:dynamodb:ap-southeast-1:000000000000:table/${TableName}/stream/2026-01-01T00:00:00.000`,
        dynamodb: {
          ApproximateCreationDateTime: NOON / 1000,
          Keys: { code: { S: 'insert' } },
          NewImage: { code: { S: 'insert' }, count: { N: '1' }, seal: { B: 'AQI=' } },
          SequenceNumber: expect.stringMatching(/^\d{24}$/),
          SizeBytes: expect.any(Number),
          StreamViewType: 'NEW_AND_OLD_IMAGES',
        },
      },
    ]);
  });

  test('an update and a deletion contain the old image', async () => {
    await put({ code: { S: 'life' }, status: { S: 'submitted' } });
    await setStatus('life', 'accepted');
    await remove('life');

    expect(
      local.changes.map(({ eventName, dynamodb }) => [
        eventName,
        dynamodb?.OldImage?.['status']?.S,
        dynamodb?.NewImage?.['status']?.S,
      ]),
    ).toEqual([
      ['INSERT', undefined, 'submitted'],
      ['MODIFY', 'submitted', 'accepted'],
      ['REMOVE', 'accepted', undefined],
    ]);
  });

  test('a record contains what the stream view includes', async () => {
    const TableName = local.idOf('Sessions');
    await local.dynamo.send(new PutItemCommand({ TableName, Item: { id: { S: 'view' }, n: { N: '1' } } }));
    await local.dynamo.send(new PutItemCommand({ TableName, Item: { id: { S: 'view' }, n: { N: '2' } } }));

    expect(local.changes.map(({ dynamodb }) => [dynamodb?.OldImage?.['n']?.N, dynamodb?.NewImage])).toEqual([
      [undefined, undefined],
      ['1', undefined],
    ]);
  });

  test.each([
    ['the same item put again', () => put({ status: { S: 'submitted' }, code: { S: 'quiet' } })],
    ['an update to the same value', () => setStatus('quiet', 'submitted')],
    ['the deletion of nothing', () => remove('nothing')],
    [
      'a condition that does not hold',
      () => put({ code: { S: 'quiet' } }, { ConditionExpression: 'attribute_not_exists(code)' }).catch(String),
    ],
    ['an item without its key', () => put({ status: { S: 'x' } }).catch(String)],
    ['a key of the wrong type', () => put({ code: { N: '1' } }).catch(String)],
    [
      'a write to a table without a stream',
      () =>
        local.dynamo.send(
          new PutItemCommand({ TableName: local.idOf('Messages'), Item: { pk: { S: 'a' }, sk: { S: 'b' } } }),
        ),
    ],
  ])('%s tells nothing', async (_, write) => {
    await put({ code: { S: 'quiet' }, status: { S: 'submitted' } });
    local.changes.length = 0;

    await write();

    expect(local.changes).toEqual([]);
  });

  test('the response of a write is the engine’s own', async () => {
    await put({ code: { S: 'answer' }, status: { S: 'old' } });

    const { Attributes, ConsumedCapacity } = await setStatus('answer', 'new', {
      ReturnValues: 'UPDATED_OLD',
      ReturnConsumedCapacity: 'TOTAL',
    });

    expect(Attributes).toEqual({ status: { S: 'old' } });
    expect(ConsumedCapacity?.CapacityUnits).toBeGreaterThan(0);
  });

  test('a failed condition is the exception of the SDK, and changes nothing', async () => {
    await put({ code: { S: 'guarded' } });

    await expect(
      put({ code: { S: 'guarded' }, x: { S: 'y' } }, { ConditionExpression: 'attribute_not_exists(code)' }),
    ).rejects.toMatchObject({
      name: 'ConditionalCheckFailedException',
    });
  });
});

describe('writers at the same time', () => {
  const codes = ['a', 'b', 'c'];
  const step = fc.oneof(
    fc.record({
      code: fc.constantFrom(...codes),
      kind: fc.constant('put' as const),
      to: fc.constantFrom('1', '2', '3'),
    }),
    fc.record({
      code: fc.constantFrom(...codes),
      kind: fc.constant('update' as const),
      to: fc.constantFrom('1', '2', '3'),
    }),
    fc.record({ code: fc.constantFrom(...codes), kind: fc.constant('remove' as const), to: fc.constant('') }),
    fc.record({ code: fc.constantFrom(...codes), kind: fc.constant('claim' as const), to: fc.constantFrom('1', '2') }),
  );
  const run = ({ code, kind, to }: { code: string; kind: 'put' | 'update' | 'remove' | 'claim'; to: string }) => {
    if (kind === 'remove') return remove(code);
    if (kind === 'update') return setStatus(code, to);
    const claim = kind === 'claim' ? { ConditionExpression: 'attribute_not_exists(code)' } : {};
    return put({ code: { S: code }, status: { S: to } }, claim).catch(String);
  };
  const table = async () => {
    const { Items = [] } = await local.dynamo.send(
      new ScanCommand({
        TableName,
        FilterExpression: 'code IN (:a, :b, :c)',
        ExpressionAttributeValues: { ':a': { S: 'a' }, ':b': { S: 'b' }, ':c': { S: 'c' } },
      }),
    );
    return Object.fromEntries(Items.map((item) => [item['code']?.S, item]));
  };

  test('replaying the records gives the table; each old image is the previous new image', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24 }), async (steps) => {
        await Promise.all(codes.map(remove));
        local.changes.length = 0;

        await Promise.all(steps.map(run));

        const replayed = new Map<string, unknown>();
        for (const { dynamodb } of local.changes) {
          const code = dynamodb?.Keys?.['code']?.S ?? '';
          expect(dynamodb?.OldImage).toEqual(replayed.get(code));
          if (dynamodb?.NewImage === undefined) replayed.delete(code);
          else replayed.set(code, dynamodb.NewImage);
        }
        expect(Object.fromEntries(replayed)).toEqual(await table());
      }),
      { numRuns: 25 },
    );
  });

  test('sequence numbers only increase', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => put({ code: { S: codes[n % 3] ?? '' }, status: { S: `${n}` } })),
    );
    const numbers = local.changes.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');

    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual(numbers.toSorted());
  });
});
