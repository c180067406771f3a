import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ChangeRecord } from '../../src/aws/types.ts';
import type { Outcome } from '../../src/functions/sandbox.ts';
import { functionSpecs } from '../../src/functions/spec.ts';
import { settle } from '../../src/settle.ts';
import { changeJournal } from '../../src/sources/change-journal.ts';
import { mappings } from '../../src/sources/mapping.ts';
import { type Streams, startStreams } from '../../src/sources/streams.ts';
import { aFunction, anAssemblyDir, aResource, aStack, functionArn } from '../support/tiny-stack.ts';

const STREAM = 'arn:aws:dynamodb:ap-southeast-1:000000000000:table/notes/stream/1';
const NOW = Date.parse('2026-11-21T08:00:00Z');
const running: Streams[] = [];
afterEach(() => Promise.all(running.splice(0).map((streams) => streams.close())));

/** A change of item `key`; `n` is its place in the stream. */
function aChange(n: number, key = 'K', at = NOW): ChangeRecord {
  return {
    eventName: 'MODIFY',
    eventSourceARN: STREAM,
    dynamodb: { Keys: { code: { S: key } }, SequenceNumber: String(n), ApproximateCreationDateTime: at / 1000 },
  };
}

type Batch = readonly string[];
const done: Outcome = { ok: true, payload: 'null' };
const broken: Outcome = { ok: false, failure: { errorType: 'Error', errorMessage: 'no' } };
const reported = (...ids: (string | number)[]): Outcome => ({
  ok: true,
  payload: JSON.stringify({ batchItemFailures: ids.map((id) => ({ itemIdentifier: String(id) })) }),
});

function setup(
  answer: (batch: Batch) => Outcome | Promise<Outcome>,
  more: Record<string, unknown> = {},
  dataDir?: string,
) {
  const properties = {
    EventSourceArn: STREAM,
    FunctionName: 'Tiny-mark',
    BatchSize: 10,
    BisectBatchOnFunctionError: true,
    MaximumRetryAttempts: 2,
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    DestinationConfig: { OnFailure: { Destination: 'arn:queue' } },
    ...more,
  };
  const dir = anAssemblyDir();
  const mapping = aResource({ logicalId: 'map', type: 'AWS::Lambda::EventSourceMapping', properties });
  const stack = aStack([mapping, aFunction(dir, 'mark', { source: '' })], dir);
  const batches: Batch[] = [];
  const lost: { queue: unknown; message: unknown }[] = [];
  const faults: unknown[] = [];
  const streams = startStreams({
    mappings: mappings(stack, functionSpecs(stack), 'dynamodb'),
    functions: {
      invoke: async (arn, event) => {
        expect(arn).toBe(functionArn('mark'));
        const { Records } = event as { Records: ChangeRecord[] };
        const batch = Records.map((record) => record.dynamodb?.SequenceNumber ?? '');
        batches.push(batch);
        return answer(batch);
      },
    },
    discard: async (queue, message) => {
      lost.push({ queue, message });
    },
    journal: changeJournal(dataDir),
    nowMs: () => NOW,
    report: (fault) => faults.push(fault),
  });
  running.push(streams);
  const send = async (...records: ChangeRecord[]) => {
    for (const record of records) streams.take(record);
    return settle([streams], 5000);
  };
  const seen = () => batches.flat();

  return { streams, send, batches, seen, lost, faults };
}

const five = [1, 2, 3, 4, 5].map((n) => aChange(n));

test('records are delivered in batches, in order, each once', async () => {
  const { send, batches } = setup(() => done, { BatchSize: 2 });

  await send(...five);

  expect(batches).toEqual([['1', '2'], ['3', '4'], ['5']]);
});

test('filtered records and those of another table invoke nothing', async () => {
  const { send, seen } = setup(() => done, {
    FilterCriteria: { Filters: [{ Pattern: '{"eventName":["MODIFY"]}' }] },
  });

  await send(aChange(1), { ...aChange(2), eventName: 'INSERT' }, { ...aChange(3), eventSourceARN: 'arn:other' });

  expect(seen()).toEqual(['1']);
});

test('a batch with a failed record continues at that record', async () => {
  let failures = 0;
  const { send, batches, lost } = setup((batch) => {
    failures += 1;
    return failures === 1 ? reported(batch[2] ?? '', batch[3] ?? '') : done;
  });

  await send(...five);

  expect(batches).toEqual([
    ['1', '2', '3', '4', '5'],
    ['3', '4', '5'],
  ]);
  expect(lost).toEqual([]);
});

test('a record that always fails is bisected out, retried as the template says, and sent to the failure queue', async () => {
  const { send, batches, lost } = setup((batch) => (batch.includes('3') ? broken : done));

  await send(...five);

  expect(batches.filter((batch) => batch.length === 1 && batch[0] === '3')).toHaveLength(3);
  expect(new Set(batches.filter((batch) => !batch.includes('3')).flat())).toEqual(new Set(['1', '2', '4', '5']));
  expect(lost).toEqual([
    {
      queue: 'arn:queue',
      message: expect.objectContaining({
        requestContext: expect.objectContaining({ condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 }),
        DDBStreamBatchInfo: expect.objectContaining({ startSequenceNumber: '3', endSequenceNumber: '3', batchSize: 1 }),
      }),
    },
  ]);
});

test('a reported record that always fails is isolated too', async () => {
  const { send, seen, lost } = setup((batch) => (batch.includes('3') ? reported('3') : done));

  await send(...five);

  expect(lost).toHaveLength(1);
  expect(seen().filter((id) => id === '5').length).toBeGreaterThan(0);
});

test.each([
  ['an identifier that is not in the batch', reported('99')],
  ['an empty identifier', reported('')],
  ['a report that is no list', { ok: true, payload: '{"batchItemFailures":1}' } as const],
  ['a result that is no report', { ok: true, payload: '[1]' } as const],
])('%s fails the whole batch', async (_, outcome) => {
  const { send, lost } = setup(() => outcome, { MaximumRetryAttempts: 0, BisectBatchOnFunctionError: false });

  await send(aChange(1), aChange(2));

  expect(lost).toEqual([
    expect.objectContaining({
      message: expect.objectContaining({ DDBStreamBatchInfo: expect.objectContaining({ batchSize: 2 }) }),
    }),
  ]);
});

test('without ReportBatchItemFailures a report is ignored', async () => {
  const { send, batches } = setup(() => reported('1'), { FunctionResponseTypes: [] });

  await send(aChange(1));

  expect(batches).toEqual([['1']]);
});

test('records older than the template allows are discarded without a call', async () => {
  const { send, seen, lost } = setup(() => done, { MaximumRecordAgeInSeconds: 3600 });

  await send(aChange(1, 'K', NOW - 7_200_000), aChange(2));

  expect(seen()).toEqual(['2']);
  expect(lost).toEqual([
    expect.objectContaining({
      message: expect.objectContaining({ requestContext: expect.objectContaining({ condition: 'RecordAgeExceeded' }) }),
    }),
  ]);
});

test('with parallelization, batches run concurrently and the changes of one item stay in order', async () => {
  const { send, seen } = setup(() => done, { ParallelizationFactor: 4, BatchSize: 1 });

  await send(...Array.from({ length: 40 }, (_, n) => aChange(n, `K${n % 4}`)));

  for (const k of [0, 1, 2, 3]) {
    const own = seen()
      .map(Number)
      .filter((n) => n % 4 === k);
    expect(own).toEqual([...own].sort((a, b) => a - b));
  }
  expect(seen()).toHaveLength(40);
});

test('work in progress is reported until it is done', async () => {
  let release: (outcome: Outcome) => void = () => {};
  const held = new Promise<Outcome>((resolve) => {
    release = resolve;
  });
  const { streams, send } = setup(() => held);

  streams.take(aChange(1));
  expect(await settle([streams], 50)).toEqual(['1 stream records wait for mark']);
  release(done);
  expect(await send()).toEqual([]);
});

test('changes not delivered before a stop are delivered after it; delivered ones are not stored', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'data-'));
  const first = setup(() => new Promise(() => {}), {}, dataDir);
  first.streams.take(aChange(1));
  first.streams.take(aChange(2));
  // As after a kill: nobody closes it.
  running.pop();

  const second = setup(() => done, {}, dataDir);
  await second.send();
  const third = setup(() => done, {}, dataDir);
  await third.send();

  expect(second.seen()).toEqual(['1', '2']);
  expect(third.seen()).toEqual([]);
  expect(changeJournal(join(dataDir, 'nowhere')).left()).toEqual([]);
});
