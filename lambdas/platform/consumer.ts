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
import type { FunctionName } from '../functions.ts';
import { type Instant, systemClock } from '../kernel/time.ts';
import { once } from './config.ts';
import { journal } from './journal.ts';
import { log } from './log.ts';
import type { Item } from './table.ts';

/** One change of an item: its images before and after, as plain values. */
export type ItemChange = { readonly before?: Item; readonly after?: Item };

type ConsumerSpec<Deps, Input> = {
  readonly wire: () => Deps;
  /** Must be idempotent: streams and queues deliver at least once. */
  readonly run: (deps: Deps, input: Input, now: Instant) => Promise<void>;
};

type StreamSpec<Deps> = ConsumerSpec<Deps, ItemChange> & {
  /** Identifies the effect of a change; changes of one batch with the same key run once. */
  readonly effectKey?: (change: ItemChange) => string | undefined;
};

/** A function on a table's stream. Stops at the first record that fails, so that the order per item is kept. */
export function streamConsumer<Deps>(name: FunctionName, { wire, run, effectKey }: StreamSpec<Deps>) {
  const deps = once(wire);
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .handler(async ({ Records }) => {
      const done = new Set<string>();
      for (const record of Records) {
        try {
          const change = changeOf(record);
          const effect = effectKey?.(change);
          if (effect !== undefined && done.has(effect)) continue;
          await run(deps(), change, systemClock());
          if (effect !== undefined) done.add(effect);
        } catch (error) {
          log.fault('RECORD_FAILED', error, { function: name });
          return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
        }
      }
      return { batchItemFailures: [] };
    });
}

/** A function on a queue. Messages are independent: only those that failed are delivered again. */
export function queueConsumer<Deps>(name: FunctionName, { wire, run }: ConsumerSpec<Deps, unknown>) {
  const deps = once(wire);
  return middy<SQSEvent, SQSBatchResponse>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .handler(async ({ Records }) => {
      const outcomes = await Promise.all(
        Records.map(async ({ messageId, body }) => {
          try {
            await run(deps(), JSON.parse(body), systemClock());
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

/** The types of the event and of the SDK describe the same attribute values; binary arrives as base64 text. */
function plain(image: Readonly<Record<string, unknown>> | undefined): Item | undefined {
  return image === undefined ? undefined : unmarshall(image as Record<string, AttributeValue>);
}
