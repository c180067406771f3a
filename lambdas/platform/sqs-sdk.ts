import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { sdkLimits } from './aws-calls.ts';
import { once } from './config.ts';
import type { Queue } from './queue.ts';

const client = once(() => new SQSClient(sdkLimits));

/** The queue at `url` through the AWS SDK: the default. */
export function sqsSdk(url: string): Queue {
  return {
    async send(message) {
      await client().send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
    },
  };
}
