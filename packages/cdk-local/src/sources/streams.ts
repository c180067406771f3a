import { createHash, randomUUID } from 'node:crypto';
import type { ChangeRecord } from '../aws/types.ts';
import type { Functions } from '../functions/pool.ts';
import type { ChangeJournal } from './change-journal.ts';
import { type GivenUp, type Lane, type LaneParts, lane } from './lane.ts';
import type { Mapping } from './mapping.ts';
import type { Discard } from './queues.ts';
import type { Source } from './source.ts';

export interface Streams extends Source {
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
  const outlets = mappings.map((mapping) => ({ mapping, lanes: lanesOf(mapping, parts, onIdle) }));
  const waitingIn = (lanes: readonly Lane[]) => lanes.reduce((sum, each) => sum + each.waiting(), 0);

  function onIdle(): void {
    if (outlets.every(({ lanes }) => waitingIn(lanes) === 0)) journal.clear();
  }
  const hand = (record: ChangeRecord) => {
    for (const { mapping, lanes } of outlets) {
      if (mapping.sourceArn === record.eventSourceARN && mapping.passes(record)) {
        lanes[laneNumber(record, lanes.length)]?.push(record);
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
      return outlets.flatMap(({ mapping, lanes }) => {
        const waiting = waitingIn(lanes);
        return waiting === 0 ? [] : [`${waiting} stream records wait for ${mapping.function.name}`];
      });
    },
    async close() {
      await Promise.all(outlets.flatMap(({ lanes }) => lanes.map((each) => each.close())));
    },
  };
}

function lanesOf(mapping: Mapping, parts: Parts, onIdle: () => void): readonly Lane[] {
  const { arn } = mapping.function;
  const laneParts: LaneParts = {
    mapping,
    invoke: (Records) => parts.functions.invoke(arn, { Records }),
    giveUp: (records, why, invocations) =>
      parts.discard(mapping.failureQueueArn, givenUp({ mapping, records, why, invocations, nowMs: parts.nowMs() })),
    nowMs: parts.nowMs,
    report: parts.report,
    onIdle,
  };

  return Array.from({ length: mapping.lanes }, () => lane(laneParts));
}

/** Records of one item go through one lane, so that they stay in order. */
function laneNumber(record: ChangeRecord, lanes: number): number {
  if (lanes === 1) return 0;
  const digest = createHash('sha256').update(JSON.stringify(record.dynamodb?.Keys)).digest();

  return digest.readUInt32BE() % lanes;
}

type Loss = {
  readonly mapping: Mapping;
  readonly records: readonly ChangeRecord[];
  readonly why: GivenUp;
  readonly invocations: number;
  readonly nowMs: number;
};

/** https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html: where the records were, not their content. */
function givenUp({ mapping, records, why, invocations, nowMs }: Loss) {
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
