import { BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dynamoTable } from '../../../lambdas/platform/clients.ts';
import { mockClient } from '../../support/mock-client.ts';

describe('when DynamoDB is throttled', () => {
  const dynamo = mockClient(DynamoDBClient);
  const table = dynamoTable('petitions');
  beforeEach(() => {
    dynamo.reset();
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());
  const unprocessed = (...codes: string[]) => ({
    petitions: { Keys: codes.map((code) => ({ code: { S: code } })), ConsistentRead: true },
  });

  test('only the unprocessed keys of a batch are requested again', async () => {
    dynamo
      .on(BatchGetItemCommand)
      .resolvesOnce({ Responses: { petitions: [{ code: { S: 'a' } }] }, UnprocessedKeys: unprocessed('b', 'c') })
      .resolvesOnce({ UnprocessedKeys: unprocessed('c') })
      .resolvesOnce({ Responses: { petitions: [{ code: { S: 'c' } }] } });

    const reading = table.getMany([{ code: 'a' }, { code: 'b' }, { code: 'c' }]);
    await vi.runAllTimersAsync();

    expect(await reading).toStrictEqual([{ code: 'a' }, { code: 'c' }]);
    expect(dynamo.commandCalls(BatchGetItemCommand).map(({ args }) => args[0].input.RequestItems)).toStrictEqual([
      unprocessed('a', 'b', 'c'),
      unprocessed('b', 'c'),
      unprocessed('c'),
    ]);
  });

  test('a batch that it never processes is a fault after eight rounds', async () => {
    dynamo.on(BatchGetItemCommand).resolves({ UnprocessedKeys: unprocessed('a', 'b') });

    const reading = expect(table.getMany([{ code: 'a' }, { code: 'b' }])).rejects.toThrow(
      '2 items of a batch are still unread after 8 rounds',
    );
    await vi.runAllTimersAsync();

    await reading;
    expect(dynamo.commandCalls(BatchGetItemCommand)).toHaveLength(8);
  });
});
