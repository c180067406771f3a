import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aSmallAws } from '../support/small-aws.ts';

let leapMs = 0;
const clock = { now: () => Date.now() + leapMs };
const HOUR_MS = 3_600_000;

let local: Awaited<ReturnType<typeof aSmallAws>>;
let sqs: SQSClient;
let QueueUrl: string;
beforeAll(async () => {
  local = await aSmallAws({ clock });
  sqs = new SQSClient(local.runner);
  QueueUrl = local.idOf('Delivery');
});
afterAll(() => local.aws.close());

const send = (MessageBody: string, more: object = {}) =>
  sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more }));
async function receive(url = QueueUrl) {
  const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10 }));
  return Messages;
}
const remove = (ReceiptHandle: string | undefined) => sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));

describe('a queue', () => {
  test('hands out what a function sent to the URL it was given', async () => {
    await new SQSClient(local.as('Clerk')).send(new SendMessageCommand({ QueueUrl, MessageBody: 'Nhắc việc' }));

    const [message] = await receive();

    expect(message?.Body).toBe('Nhắc việc');
    await remove(message?.ReceiptHandle);
    expect(await receive()).toEqual([]);
  });

  test('is found by name', async () => {
    expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'Small-Delivery' }))).QueueUrl).toBe(QueueUrl);
    await expect(sqs.send(new GetQueueUrlCommand({ QueueName: 'none' }))).rejects.toMatchObject({
      name: 'QueueDoesNotExist',
    });
  });

  test('that is not there is an exception of the SDK', async () => {
    await expect(send('x', { QueueUrl: `${QueueUrl}-none` })).rejects.toMatchObject({ name: 'QueueDoesNotExist' });
  });

  test('has the attributes of the template', async () => {
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));

    expect(Attributes).toMatchObject({
      QueueArn: local.stack.resources.get('Delivery')?.arn,
      VisibilityTimeout: '30',
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: local.stack.resources.get('Dead')?.arn,
        maxReceiveCount: 2,
      }),
    });
  });

  test('takes batches', async () => {
    const Entries = ['a', 'b'].map((Id) => ({ Id, MessageBody: Id }));
    const { Successful } = await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));

    expect(Successful).toHaveLength(2);
    for (const { ReceiptHandle } of await receive()) await remove(ReceiptHandle);
  });

  test('gives a message up after its tries, to the failure queue', async () => {
    await send('poison');
    for (const _ of [1, 2]) {
      const [message] = await receive();
      await sqs.send(
        new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout: 0 }),
      );
    }

    expect(await receive()).toEqual([]);
    expect((await receive(local.idOf('Dead'))).map(({ Body }) => Body)).toEqual(['poison']);
  });
});

describe('the local clock', () => {
  test('ends a delay', async () => {
    await send('late', { DelaySeconds: 900 });
    expect(await receive()).toEqual([]);

    leapMs += HOUR_MS;

    const [message] = await receive();
    expect(message?.Body).toBe('late');
    await remove(message?.ReceiptHandle);
  });

  test('ends a visibility timeout', async () => {
    await send('again');
    await receive();
    expect(await receive()).toEqual([]);

    leapMs += HOUR_MS;

    const [message] = await receive();
    expect(message?.Body).toBe('again');
    await remove(message?.ReceiptHandle);
  });
});

test('closing ends long polls', async () => {
  const other = await aSmallAws();
  const waiting = new SQSClient(other.runner).send(
    new ReceiveMessageCommand({ QueueUrl: other.idOf('Delivery'), WaitTimeSeconds: 20 }),
  );
  await new Promise((done) => setTimeout(done, 100));

  await other.aws.close();

  expect((await waiting).Messages).toBeUndefined();
});
