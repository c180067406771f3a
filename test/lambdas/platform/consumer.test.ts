import type { DynamoDBRecord } from 'aws-lambda';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type ItemChange,
  queueConsumer,
  queueHandler,
  streamConsumer,
  streamHandler,
} from '../../../lambdas/platform/consumer.ts';
import { queueEvent, streamEvent } from '../../support/batch-event.ts';
import { lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const lines = logLines();
const failures = (...ids: string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  return () => void vi.useRealTimers();
});

describe('a function on a stream', () => {
  const run = vi.fn<(deps: { table: string }, change: ItemChange, now: string) => Promise<void>>();
  const handle = (event: ReturnType<typeof streamEvent>, wire = () => ({ table: 'ratings' })) =>
    streamHandler('scores-mark', { consumer: streamConsumer({ wire, run }) })(event, lambdaContext());
  beforeEach(() => void run.mockReset());

  test('receives each change in order, as plain values', async () => {
    const changes: ItemChange[] = [
      { after: { subject: 'visit#1', levels: { overall: 5 }, reasons: ['slow'], cell: 'H44.100#2026-11-21T15' } },
      { before: { subject: 'visit#1', version: 1 }, after: { subject: 'visit#1', version: 2 } },
      { before: { subject: 'visit#2' } },
    ];

    expect(await handle(streamEvent(...changes))).toStrictEqual(failures());
    expect(run.mock.calls).toStrictEqual(changes.map((change) => [{ table: 'ratings' }, change, NOW]));
  });

  test('receives binary attributes as base64 text, as in the event', async () => {
    await handle(streamEvent({ after: { code: 'a', sealed: Uint8Array.of(1, 2, 3) } }));

    expect(run.mock.lastCall?.[1]).toStrictEqual({ after: { code: 'a', sealed: 'AQID' } });
  });

  test('stops at the first record that fails and names its sequence number, so that order is kept', async () => {
    run.mockResolvedValueOnce().mockRejectedValueOnce(new Error('throttled'));
    const event = streamEvent({ after: { n: 1 } }, { after: { n: 2 } }, { after: { n: 3 } });

    expect(await handle(event)).toStrictEqual(failures('2'));
    expect(run).toHaveBeenCalledTimes(2);
    expect(lines()).toMatchObject([
      { event: 'STARTED' },
      { level: 'ERROR', event: 'RECORD_FAILED', function: 'scores-mark', error: { message: 'throttled' } },
      { event: 'DONE' },
    ]);
  });

  test('runs once per effect key in a batch, and again after a failure', async () => {
    const consumer = streamConsumer({
      wire: () => ({ table: 'ratings' }),
      run,
      effectKey: ({ after }) => (after === undefined ? undefined : `${after['cell']}`),
    });
    const handler = streamHandler('scores-mark', { consumer });
    const [a, b, none] = [{ after: { cell: 'a' } }, { after: { cell: 'b' } }, { before: { cell: 'a' } }];

    expect(await handler(streamEvent(a, a, b, none, none, a), lambdaContext())).toStrictEqual(failures());
    expect(run.mock.calls.map(([, change]) => change)).toStrictEqual([a, b, none, none]);

    run.mockReset().mockRejectedValueOnce(new Error('throttled'));
    expect(await handler(streamEvent(a, a), lambdaContext())).toStrictEqual(failures('1'));
    expect(await handler(streamEvent(a, a), lambdaContext())).toStrictEqual(failures());
    expect(run).toHaveBeenCalledTimes(2);
  });

  test('whose dependencies cannot be built fails at the first record, and can succeed the next time', async () => {
    const wire = vi.fn(() => ({ table: 'ratings' })).mockImplementationOnce(() => expect.fail('no RATINGS_TABLE'));
    const handler = streamHandler('scores-mark', { consumer: streamConsumer({ wire, run }) });
    const event = streamEvent({ after: { n: 1 } });

    expect(await handler(event, lambdaContext())).toStrictEqual(failures('1'));
    expect(await handler(event, lambdaContext())).toStrictEqual(failures());
  });

  test('fails the whole batch at a malformed record', async () => {
    const odd = { eventName: 'INSERT', dynamodb: { NewImage: { code: 'no attribute value' } } } as unknown;

    expect(await handle({ Records: [odd as DynamoDBRecord] })).toStrictEqual(failures(''));
    expect(run).not.toHaveBeenCalled();
  });

  test('handles a record without images, and an empty batch', async () => {
    expect(await handle({ Records: [{ eventName: 'REMOVE' }] })).toStrictEqual(failures());
    expect(run.mock.lastCall?.[1]).toStrictEqual({});
    expect(await handle({ Records: [] })).toStrictEqual(failures());
  });
});

describe('a function on a queue', () => {
  const run = vi.fn<(deps: { mail: string }, message: unknown, now: string) => Promise<void>>();
  const handle = (event: ReturnType<typeof queueEvent>, wire = () => ({ mail: 'ses' })) =>
    queueHandler('messages-deliver', { consumer: queueConsumer({ wire, run }) })(event, lambdaContext());
  beforeEach(() => void run.mockReset());

  test('receives each message', async () => {
    expect(await handle(queueEvent({ id: 'a' }, { id: 'b' }))).toStrictEqual(failures());
    expect(run.mock.calls).toStrictEqual([
      [{ mail: 'ses' }, { id: 'a' }, NOW],
      [{ mail: 'ses' }, { id: 'b' }, NOW],
    ]);
  });

  test('reports only the messages that failed, and handles the others', async () => {
    run.mockImplementation(async (_, message) => {
      if (message !== 'good') throw new Error('unreachable');
    });

    expect(await handle(queueEvent('"good"', '"bad"', '"good"', '"worse"'))).toStrictEqual(
      failures('message-2', 'message-4'),
    );
    expect(run).toHaveBeenCalledTimes(4);
  });

  test('fails only the message that is not JSON, and does not log its text', async () => {
    expect(await handle(queueEvent({ id: 'a' }, 'Tôi là Nguyễn Văn An', { id: 'c' }))).toStrictEqual(
      failures('message-2'),
    );
    expect(run).toHaveBeenCalledTimes(2);
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'RECORD_FAILED', function: 'messages-deliver' }));
    expect(JSON.stringify(lines())).not.toMatch(/Tôi|Nguyễn/);
  });

  test('whose dependencies cannot be built fails every message', async () => {
    const wire = () => expect.fail('no MESSAGES_TABLE');

    expect(await handle(queueEvent({ id: 'a' }, { id: 'b' }), wire)).toStrictEqual(failures('message-1', 'message-2'));
    expect(run).not.toHaveBeenCalled();
  });
});
