import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent, SQSEvent } from 'aws-lambda';
import type { ItemChange } from '../../lambdas/platform/consumer.ts';
import type { Item } from '../../lambdas/platform/table.ts';

/** What a stream hands to a function, one record a change; record `n` (from 1) has the sequence number `n`. */
export function streamEvent(...changes: readonly ItemChange[]): DynamoDBStreamEvent {
  return { Records: changes.map((change, at) => recordOf(change, `${at + 1}`)) };
}

/** What a queue hands to a function, one message a body; message `n` (from 1) has the id `message-n`. */
export function queueEvent(...bodies: readonly unknown[]): SQSEvent {
  return {
    Records: bodies.map((body, at) => ({
      messageId: `message-${at + 1}`,
      receiptHandle: `receipt-${at + 1}`,
      body: typeof body === 'string' ? body : JSON.stringify(body),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1795248930000',
        SenderId: 'test',
        ApproximateFirstReceiveTimestamp: '1795248930000',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:ap-southeast-1:123456789012:delivery',
      awsRegion: 'ap-southeast-1',
    })),
  };
}

function recordOf({ before, after }: ItemChange, sequenceNumber: string): DynamoDBRecord {
  return {
    eventID: `event-${sequenceNumber}`,
    eventName: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
    eventSource: 'aws:dynamodb',
    dynamodb: {
      SequenceNumber: sequenceNumber,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
      ...(before && { OldImage: imageOf(before) }),
      ...(after && { NewImage: imageOf(after) }),
    },
  };
}

/** An event is JSON: its binary attributes are base64 text. */
function imageOf(item: Item): NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']> {
  const bytesAsText = (_: string, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
  return JSON.parse(JSON.stringify(marshall(item, { removeUndefinedValues: true }), bytesAsText));
}
