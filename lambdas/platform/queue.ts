import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { callLimits } from './aws-calls.ts';
import { once } from './config.ts';

/** A queue that others read. A message is durable once `send` returns; it may arrive more than once. */
export interface Queue {
  send(message: unknown): Promise<void>;
}

const client = once(() => new SQSClient(callLimits));

export function sqsQueue(url: string): Queue {
  return {
    async send(message) {
      await client().send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
    },
  };
}
