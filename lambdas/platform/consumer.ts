import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import middy from '@middy/core';
import type {
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda';
import { type Instant, systemClock } from '../kernel/time.ts';
import { once } from './config.ts';
import { journal } from './journal.ts';
import { log } from './log.ts';
import type { Item } from './table.ts';

/** One change of an item: its images before and after, as plain values. */
export type ItemChange = { readonly before?: Item; readonly after?: Item };

/** Must be idempotent: streams and queues deliver at least once. */
type Run<Deps, Received> = (deps: Deps, received: Received, now: Instant) => Promise<void>;

type ConsumerSpec<Deps, Received> = { readonly wire: () => Deps; readonly run: Run<Deps, Received> };

type StreamSpec<Deps> = ConsumerSpec<Deps, ItemChange> & {
  /** Identifies the effect of a change; changes of one batch with the same key run once. */
  readonly effectKey?: (change: ItemChange) => string | undefined;
};

export type StreamConsumer = {
  readonly run: (change: ItemChange, now: Instant) => Promise<void>;
  readonly effectKey?: ((change: ItemChange) => string | undefined) | undefined;
};
export type QueueConsumer = { readonly run: (message: unknown, now: Instant) => Promise<void> };

/** A reaction to the changes of a table. */
export function streamConsumer<Deps>({ wire, run, effectKey }: StreamSpec<Deps>): StreamConsumer {
  const deps = once(wire);
  return { run: async (change, now) => run(deps(), change, now), effectKey };
}

/** A worker on a queue. */
export function queueConsumer<Deps>({ wire, run }: ConsumerSpec<Deps, unknown>): QueueConsumer {
  const deps = once(wire);
  return { run: async (message, now) => run(deps(), message, now) };
}

/** The handler of a function on a stream. The first record that fails ends the batch there: order per item is kept. */
export function streamHandler(name: string, { consumer }: { readonly consumer: StreamConsumer }) {
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .handler(async ({ Records }) => {
      const done = new Set<string>();
      for (const record of Records) {
        try {
          const change = changeOf(record);
          const effect = consumer.effectKey?.(change);
          if (effect !== undefined && done.has(effect)) continue;
          await consumer.run(change, systemClock());
          if (effect !== undefined) done.add(effect);
        } catch (error) {
          log.fault('RECORD_FAILED', error, { function: name });
          return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
        }
      }
      return { batchItemFailures: [] };
    });
}

/** The handler of a function on a queue. Messages are independent: only those that failed are delivered again. */
export function queueHandler(name: string, { consumer }: { readonly consumer: QueueConsumer }) {
  return middy<SQSEvent, SQSBatchResponse>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .handler(async ({ Records }) => {
      const outcomes = await Promise.all(
        Records.map(async ({ messageId, body }) => {
          try {
            await consumer.run(JSON.parse(body), systemClock());
            return [];
          } catch (error) {
            log.fault('RECORD_FAILED', error, { function: name });
            return [{ itemIdentifier: messageId }];
          }
        }),
      );
      return { batchItemFailures: outcomes.flat() };
    });
}

function changeOf({ dynamodb }: DynamoDBRecord): ItemChange {
  const before = plain(dynamodb?.OldImage);
  const after = plain(dynamodb?.NewImage);
  return { ...(before && { before }), ...(after && { after }) };
}

/** The event's type and the SDK's type of an attribute value describe the same JSON; binary comes as base64 text. */
function plain(image: Readonly<Record<string, unknown>> | undefined): Item | undefined {
  return image === undefined ? undefined : unmarshall(image as Record<string, AttributeValue>);
}
