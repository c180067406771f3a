import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeEach, expect, test } from 'vitest';
import { sqsQueue } from '../../../lambdas/platform/queue.ts';
import { mockClient } from '../../support/mock-client.ts';

const sqs = mockClient(SQSClient);
beforeEach(() => void sqs.reset());

test('a message is sent to its queue as JSON', async () => {
  await sqsQueue('https://sqs.example/delivery').send({ id: 'PAKN-7K3D-9QXM/1/late', to: 'Bình' });

  expect(sqs.commandCalls(SendMessageCommand).map(({ args }) => args[0].input)).toStrictEqual([
    { QueueUrl: 'https://sqs.example/delivery', MessageBody: '{"id":"PAKN-7K3D-9QXM/1/late","to":"Bình"}' },
  ]);
});

test('a message that the queue did not take is a fault', async () => {
  sqs.on(SendMessageCommand).rejects(new Error('unreachable'));

  await expect(sqsQueue('https://sqs.example/delivery').send({})).rejects.toThrow('unreachable');
});
