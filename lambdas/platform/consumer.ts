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

/** What happened to one item: its image before and after, as plain values. */
export type ItemChange = { readonly before?: Item; readonly after?: Item };

type Spec<Deps, Received> = {
  readonly wire: () => Deps;
  /** Must be harmless when called again with the same: streams and queues deliver at least once. */
  readonly run: (deps: Deps, received: Received, now: Instant) => Promise<void>;
};

type StreamSpec<Deps> = Spec<Deps, ItemChange> & {
  /** Names what `run` will bring about, where several changes of a batch may bring about the same: it is done once. */
  readonly effectOf?: (change: ItemChange) => string | undefined;
};

/** A function on a table's stream. The first record that fails ends the batch there: order per item is kept. */
export function streamConsumer<Deps>(name: FunctionName, { wire, run, effectOf }: StreamSpec<Deps>) {
  const deps = once(wire);
  return middy<DynamoDBStreamEvent, DynamoDBBatchResponse>({ timeoutEarlyInMillis: 0 })
    .use(journal(name))
    .handler(async ({ Records }) => {
      const done = new Set<string>();
      for (const record of Records) {
        try {
          const change = changeOf(record);
          const effect = effectOf?.(change);
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

/** A function on a queue. Messages stand alone: only those that failed come again. */
export function queueConsumer<Deps>(name: FunctionName, { wire, run }: Spec<Deps, unknown>) {
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

/** The event's type and the SDK's type of an attribute value describe the same JSON; binary comes as base64 text. */
function plain(image: Readonly<Record<string, unknown>> | undefined): Item | undefined {
  return image === undefined ? undefined : unmarshall(image as Record<string, AttributeValue>);
}
