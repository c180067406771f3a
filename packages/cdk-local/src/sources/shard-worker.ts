import type { ChangeRecord } from '../aws/types.ts';
import type { Outcome } from '../functions/sandbox.ts';
import { failedItems } from './batch-result.ts';
import { pauseUnless, retryPauseMs } from './event-source.ts';
import type { Mapping } from './mapping.ts';

/** Why records were discarded, as in AWS's failure records. */
export type DiscardReason = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';

export type ShardWorkerOptions = {
  readonly mapping: Mapping;
  readonly invoke: (records: readonly ChangeRecord[]) => Promise<Outcome>;
  readonly discard: (records: readonly ChangeRecord[], why: DiscardReason, invocations: number) => Promise<void>;
  /** The local clock. */
  readonly nowMs: () => number;
  readonly report: (fault: unknown) => void;
  readonly onIdle: () => void;
};

export interface ShardWorker {
  push(record: ChangeRecord): void;
  waiting(): number;
  close(): Promise<void>;
}

/** After a fault of the runner itself (an unreachable failure queue) the worker waits as after many failures. */
const FAULT_PAUSES = 10;

/** AWS polls a shard four times a second and passes what has arrived as one batch. Here it is faster. */
const POLL_MS = 40;

/** One shard: records go to the function in order, and the next ones wait until the previous ones are done or discarded. */
export function shardWorker(options: ShardWorkerOptions): ShardWorker {
  const records: ChangeRecord[] = [];
  const stop = new AbortController();
  let working: Promise<void> | undefined;

  const work = async () => {
    while (records.length > 0 && !stop.signal.aborted) {
      const batch = records.slice(0, options.mapping.batchSize);
      await deliver(batch, options, stop.signal);
      records.splice(0, batch.length);
    }
  };
  let polled: NodeJS.Timeout | undefined;
  const poll = () => {
    polled = undefined;
    start();
  };
  const start = () => {
    working ??= work()
      .catch(options.report)
      .finally(() => {
        working = undefined;
        if (stop.signal.aborted) return;
        if (records.length === 0) options.onIdle();
        else setTimeout(start, retryPauseMs(FAULT_PAUSES)).unref();
      });
  };

  return {
    push(record) {
      records.push(record);
      if (records.length >= options.mapping.batchSize) setImmediate(start);
      else polled ??= setTimeout(poll, POLL_MS).unref();
    },
    waiting: () => records.length,
    async close() {
      stop.abort();
      clearTimeout(polled);
      records.length = 0;
      await working;
    },
  };
}

/** Returns when every record of the batch is done or discarded. */
async function deliver(
  batch: readonly ChangeRecord[],
  options: ShardWorkerOptions,
  stopped: AbortSignal,
): Promise<void> {
  const { mapping, discard } = options;
  let rest = batch;
  let failures = 0;
  while (!stopped.aborted) {
    const old = rest.findIndex((record) => !isTooOld(record, options));
    if (old !== 0) await discard(old === -1 ? rest : rest.slice(0, old), 'RecordAgeExceeded', failures);
    if (old === -1) return;
    rest = rest.slice(old);

    const failedAt = firstFailure(rest, await options.invoke(rest), mapping.reportsFailures);
    if (failedAt === undefined || stopped.aborted) return;
    rest = rest.slice(failedAt);
    // Records before the failed one are done, so the next attempt is the first of a smaller batch.
    failures = failedAt > 0 ? 0 : failures + 1;

    if (failures > 0 && mapping.bisects && rest.length > 1) return inHalves(rest, options, stopped);
    if (mapping.maxRetries >= 0 && failures > mapping.maxRetries)
      return discard(rest, 'RetryAttemptsExhausted', failures);
    if (failures > 0) await pauseUnless(stopped, retryPauseMs(failures));
  }
}

/** Bisecting does not use up a retry: each half has all of them. */
async function inHalves(
  batch: readonly ChangeRecord[],
  options: ShardWorkerOptions,
  stopped: AbortSignal,
): Promise<void> {
  const middle = Math.ceil(batch.length / 2);
  await deliver(batch.slice(0, middle), options, stopped);
  await deliver(batch.slice(middle), options, stopped);
}

/** The index of the first failed record, where the batch continues. */
function firstFailure(batch: readonly ChangeRecord[], outcome: Outcome, reports: boolean): number | undefined {
  const numbers = batch.map((record) => record.dynamodb?.SequenceNumber ?? '');
  const failed = failedItems(outcome, numbers, reports);
  if (failed === 'all') return 0;

  return failed.length === 0 ? undefined : Math.min(...failed.map((id) => numbers.indexOf(id)));
}

function isTooOld(record: ChangeRecord, { mapping, nowMs }: ShardWorkerOptions): boolean {
  const ageSeconds = nowMs() / 1000 - (record.dynamodb?.ApproximateCreationDateTime ?? 0);

  return mapping.maxAgeSeconds >= 0 && ageSeconds > mapping.maxAgeSeconds;
}
