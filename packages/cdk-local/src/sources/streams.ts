import { createHash, randomUUID } from 'node:crypto';
import type { ChangeRecord } from '../aws/types.ts';
import type { Functions } from '../functions/functions.ts';
import type { ChangeJournal } from './change-journal.ts';
import type { EventSource } from './event-source.ts';
import type { Mapping } from './mapping.ts';
import type { Discard } from './queues.ts';
import { type DiscardReason, type ShardWorker, type ShardWorkerOptions, shardWorker } from './shard-worker.ts';

export interface Streams extends EventSource {
  /** Hands one change to every function that listens to its table. */
  take(record: ChangeRecord): void;
}

type Parts = {
  readonly mappings: readonly Mapping[];
  readonly functions: Pick<Functions, 'invoke'>;
  readonly discard: Discard;
  readonly journal: ChangeJournal;
  readonly nowMs: () => number;
  readonly report: (fault: unknown) => void;
};

/** The stream event sources of the stack: in order for an item, at least once, with the template's retries and splits. */
export function startStreams(parts: Parts): Streams {
  const { mappings, journal } = parts;
  const subscriptions = mappings.map((mapping) => ({ mapping, shardWorkers: shardWorkersOf(mapping, parts, onIdle) }));
  const waitingIn = (shardWorkers: readonly ShardWorker[]) =>
    shardWorkers.reduce((sum, each) => sum + each.waiting(), 0);

  function onIdle(): void {
    if (subscriptions.every(({ shardWorkers }) => waitingIn(shardWorkers) === 0)) journal.clear();
  }
  const hand = (record: ChangeRecord) => {
    for (const { mapping, shardWorkers } of subscriptions) {
      if (mapping.sourceArn === record.eventSourceARN && mapping.passes(record)) {
        shardWorkers[shardOf(record, shardWorkers.length)]?.push(record);
      }
    }
  };
  for (const record of journal.left()) hand(record);

  return {
    take(record) {
      journal.keep(record);
      hand(record);
    },
    async open() {
      return subscriptions.flatMap(({ mapping, shardWorkers }) => {
        const waiting = waitingIn(shardWorkers);
        return waiting === 0 ? [] : [`${waiting} stream records wait for ${mapping.function.name}`];
      });
    },
    async close() {
      await Promise.all(subscriptions.flatMap(({ shardWorkers }) => shardWorkers.map((each) => each.close())));
    },
  };
}

function shardWorkersOf(mapping: Mapping, parts: Parts, onIdle: () => void): readonly ShardWorker[] {
  const { arn } = mapping.function;
  const options: ShardWorkerOptions = {
    mapping,
    invoke: (Records) => parts.functions.invoke(arn, { Records }),
    discard: (records, why, invocations) =>
      parts.discard(
        mapping.failureQueueArn,
        failureRecord({ mapping, records, why, invocations, nowMs: parts.nowMs() }),
      ),
    nowMs: parts.nowMs,
    report: parts.report,
    onIdle,
  };

  return Array.from({ length: mapping.parallelization }, () => shardWorker(options));
}

/** Records of one item go through one lane, so that they stay in order. */
function shardOf(record: ChangeRecord, shardWorkers: number): number {
  if (shardWorkers === 1) return 0;
  const digest = createHash('sha256').update(JSON.stringify(record.dynamodb?.Keys)).digest();

  return digest.readUInt32BE() % shardWorkers;
}

type DiscardedBatch = {
  readonly mapping: Mapping;
  readonly records: readonly ChangeRecord[];
  readonly why: DiscardReason;
  readonly invocations: number;
  readonly nowMs: number;
};

/** https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html: where the records were, not their content. */
function failureRecord({ mapping, records, why, invocations, nowMs }: DiscardedBatch) {
  const [first, last] = [records[0]?.dynamodb, records.at(-1)?.dynamodb];
  const at = (seconds = 0) => new Date(seconds * 1000).toISOString();

  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: mapping.function.arn,
      condition: why,
      approximateInvokeCount: invocations,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date(nowMs).toISOString(),
    DDBStreamBatchInfo: {
      shardId: 'shardId-00000000000000000000-00000000',
      startSequenceNumber: first?.SequenceNumber,
      endSequenceNumber: last?.SequenceNumber,
      approximateArrivalOfFirstRecord: at(first?.ApproximateCreationDateTime),
      approximateArrivalOfLastRecord: at(last?.ApproximateCreationDateTime),
      batchSize: records.length,
      streamArn: mapping.sourceArn,
    },
  };
}
