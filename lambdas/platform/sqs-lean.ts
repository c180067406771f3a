import { once } from './config.ts';
import { jsonClient } from './lean/json-client.ts';
import type { Queue } from './queue.ts';

const client = once(() => jsonClient({ name: 'sqs', target: 'AmazonSQS', contentType: 'application/x-amz-json-1.0' }));

/** The queue at `url` through our own lean client: what `awsClients: lean` chooses. */
export function sqsLean(url: string): Queue {
  return {
    async send(message) {
      const input = { QueueUrl: url, MessageBody: JSON.stringify(message) };
      await client()('SendMessage', JSON.stringify(input));
    },
  };
}
