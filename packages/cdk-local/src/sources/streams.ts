import { createHash, randomUUID } from 'node:crypto';
import type { ChangeRecord } from '../aws/types.ts';
import type { Functions } from '../functions/functions.ts';
import type { ChangeJournal } from './change-journal.ts';
import type { EventSource } from './event-source.ts';
import type { Mapping } from './mapping.ts';
import type { Discard } from './queues.ts';
import { type DiscardReason, type ShardWorker, type ShardWorkerOptions, shardWorker } from './shard-worker.ts';

export interface Streams extends EventSource {
  /** Passes one change to every function that subscribes to its table. */
  take(record: ChangeRecord): void;
}

type StreamsOptions = {
  readonly mappings: readonly Mapping[];
  readonly functions: Pick<Functions, 'invoke'>;
  readonly discard: Discard;
  readonly journal: ChangeJournal;
  readonly nowMs: () => number;
  readonly report: (fault: unknown) => void;
};

/** The stream event sources of the stack: in order per item, at least once, with the template's retries and bisecting. */
export function startStreams(options: StreamsOptions): Streams {
  const { mappings, journal } = options;
  const subscriptions = mappings.map((mapping) => ({
    mapping,
    shardWorkers: shardWorkersOf(mapping, options, onIdle),
  }));
  const waitingIn = (shardWorkers: readonly ShardWorker[]) =>
    shardWorkers.reduce((sum, each) => sum + each.waiting(), 0);

  function onIdle(): void {
    if (subscriptions.every(({ shardWorkers }) => waitingIn(shardWorkers) === 0)) journal.clear();
  }
  const deliver = (record: ChangeRecord) => {
    for (const { mapping, shardWorkers } of subscriptions) {
      if (mapping.sourceArn === record.eventSourceARN && mapping.passes(record)) {
        shardWorkers[shardOf(record, shardWorkers.length)]?.push(record);
      }
    }
  };
  for (const record of journal.left()) deliver(record);

  return {
    take(record) {
      journal.keep(record);
      deliver(record);
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

function shardWorkersOf(mapping: Mapping, options: StreamsOptions, onIdle: () => void): readonly ShardWorker[] {
  const { functions, discard, nowMs, report } = options;
  const workerOptions: ShardWorkerOptions = {
    ...{ mapping, nowMs, report, onIdle },
    invoke: (Records) => functions.invoke(mapping.function.arn, { Records }),
    discard: (records, why, invocations) =>
      discard(mapping.failureQueueArn, failureRecord({ mapping, records, why, invocations, nowMs: nowMs() })),
  };

  return Array.from({ length: mapping.parallelization }, () => shardWorker(workerOptions));
}

/** Records of one item use the same worker, so that they stay in order. */
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

/** https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html: the position of the records, not their content. */
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
