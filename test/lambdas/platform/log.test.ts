import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { type EventName, events, log } from '../../../lambdas/platform/log.ts';
import { logLines } from '../../support/log-lines.ts';

const lines = logLines();
beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-21T08:15:30.000Z'), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

test('an event is one line of JSON with its fields, without undefined ones', () => {
  log.info('STARTED', { function: 'petitions-citizen', agency: undefined }, { count: 3 });
  log.info('DONE');

  expect(process.stdout.write).toHaveBeenNthCalledWith(1, expect.stringMatching(/^[^\n]+\n$/));
  expect(lines()).toStrictEqual([
    {
      level: 'INFO',
      timestamp: '2026-11-21T08:15:30.000Z',
      event: 'STARTED',
      function: 'petitions-citizen',
      count: 3,
    },
    { level: 'INFO', timestamp: '2026-11-21T08:15:30.000Z', event: 'DONE' },
  ]);
});

test('a line break in a field does not start a second line', () => {
  log.info('REFUSED', { code: 'a\n{"level":"ERROR"}\u2028b' });

  expect(process.stdout.write).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^[^\n]+\n$/));
  expect(lines()).toMatchObject([{ code: '…' }]);
});

test('a count is a metric in the CloudWatch embedded metric format', () => {
  log.count('REFUSED', { function: 'petitions-citizen', code: 'petition.notFound', request: 'r1' }, [
    'function',
    'code',
  ]);

  expect(lines()).toStrictEqual([
    {
      level: 'INFO',
      timestamp: '2026-11-21T08:15:30.000Z',
      event: 'REFUSED',
      function: 'petitions-citizen',
      code: 'petition.notFound',
      request: 'r1',
      REFUSED: 1,
      _aws: {
        Timestamp: Date.parse('2026-11-21T08:15:30.000Z'),
        CloudWatchMetrics: [
          {
            Namespace: 'LangNghe',
            Dimensions: [['function', 'code']],
            Metrics: [{ Name: 'REFUSED', Unit: 'Count' }],
          },
        ],
      },
    },
  ]);
});

test.each(Object.entries(events))('the event %s has a description', (name, sentence) => {
  expect(name).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  expect(sentence).toMatch(/^[A-Z].+\.$/);
});

describe('a logged error', () => {
  const logged = (error: unknown, event: EventName = 'FAULT') => {
    log.fault(event, error, { function: 'petitions-citizen' });
    return lines()[0]?.['error'];
  };

  test('has its name, message and stack, and those of its causes', () => {
    const cause = new RangeError('too far');

    expect(logged(new TypeError('broken', { cause }))).toStrictEqual({
      name: 'TypeError',
      message: 'broken',
      stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]),
      cause: { name: 'RangeError', message: 'too far', stack: expect.any(Array) },
    });
    expect(lines()).toMatchObject([{ level: 'ERROR', event: 'FAULT', function: 'petitions-citizen' }]);
  });

  test.each([['a text'], [undefined], [null], [{ name: 'Nguyễn Văn An' }], [42]])(
    'that is not an Error but %j has only its type',
    (thrown) => {
      expect(logged(thrown)).toStrictEqual({ name: typeof thrown });
    },
  );

  test('that is its own cause is cut off', () => {
    const error = new Error('a circle');
    error.cause = error;

    expect(JSON.stringify(logged(error)).match(/a circle/g)).toHaveLength(6);
  });

  test('without a stack has none', () => {
    const error = new Error('short');
    delete error.stack;

    expect(logged(error)).toStrictEqual({ name: 'Error', message: 'short' });
  });

  test('never quotes text that failed to parse as JSON', () => {
    const secret = 'Tôi là Nguyễn Văn An';
    const parse = () => JSON.parse(secret);

    expect(parse).toThrow(/Tôi là/);
    try {
      parse();
    } catch (error) {
      expect(JSON.stringify(logged(new Error('Parsing a message failed', { cause: error })))).not.toMatch(/Tôi|Nguyễn/);
    }
  });

  test.each([
    ['Email address is not verified: an.nguyen+x@example.com.vn', 'Email address is not verified: …'],
    ['MessageRejected for <an@example.vn>, again', 'MessageRejected for <…>, again'],
    ['Invalid destination +84912345678.', 'Invalid destination ….'],
    ['No route to 0912345678', 'No route to …'],
    [
      'User: arn:aws:sts::123456789012:assumed-role/f/g is not authorized to perform: dynamodb:PutItem',
      'User: arn:aws:sts::123456789012:assumed-role/f/g is not authorized to perform: dynamodb:PutItem',
    ],
    ['Expected a date YYYY-MM-DD, got 2026-02-30', 'Expected a date YYYY-MM-DD, got 2026-02-30'],
  ])('has no e-mail addresses and phone numbers: %s', (message, redacted) => {
    expect(logged(new Error(message))).toMatchObject({ message: redacted });
    expect(JSON.stringify(lines())).not.toMatch(/@example|912345678/);
  });

  test('about an invalid stored item names the path and not the value', () => {
    const { error } = z.object({ name: z.string().max(3), kind: z.enum(['a', 'b']) }).safeParse({
      name: 'Nguyễn Văn An',
      kind: 'bí mật',
    });

    expect(JSON.stringify(logged(error))).toContain('name');
    expect(JSON.stringify(lines())).not.toMatch(/Nguyễn|bí mật/);
  });

  test('has at most 1,000 characters of its message', () => {
    const { message } = logged(new Error('x'.repeat(5_000))) as { message: string };

    expect(message).toHaveLength(1_000);
  });
});

describe('what a person may have typed', () => {
  const TYPED = ['Nguyễn Văn An', 'Nguyen Van An', '0912345678', '+84912345678', '0912 345 678', 'an@example.vn'];
  const NAMES = [
    ...['agency', 'channel', 'code', 'function', 'missing', 'outcome'],
    ...['reason', 'shard', 'source', 'step'],
  ] as const;

  test.each(NAMES)('is not logged as %s', (name) => {
    for (const typed of TYPED) log.info('STARTED', { [name]: typed });

    for (const line of lines()) expect(line).toMatchObject({ [name]: '…' });
    expect(lines()).toHaveLength(TYPED.length);
  });

  test('is not logged as a count', () => {
    log.info('STARTED', {}, { phone: 84_912_345_678, none: Number.NaN, some: 12 });

    expect(lines()).toMatchObject([{ phone: '…', none: '…', some: 12 }]);
  });

  test('is not logged under any other name', () => {
    const fields: object = { name: 'An', who: 'an', note: 'late' };
    log.info('STARTED', fields);

    expect(Object.keys(lines()[0] ?? {})).toStrictEqual(['level', 'timestamp', 'event']);
  });

  test.each([
    'Item Nguyễn Văn An was refused',
    'Invalid destination: 0912345678: not a number',
    'Invalid destination tel-0912345678',
    'Invalid destination (+84) 912 345 678',
    'Invalid destination 0912.345.678, 0912-345-678',
  ])('is not logged from a message: %s', (message) => {
    log.fault('FAULT', new Error(message));

    expect(JSON.stringify(lines()[0]?.['error'])).not.toMatch(/Nguyễn|Văn|912|345|678/);
  });

  test('is not logged from an error of AWS, which may quote what was sent', () => {
    const sent = { $metadata: {}, name: 'ValidationException' };
    log.fault('FAULT', Object.assign(new Error('Cannot convert to a number: Nguyen Van An'), sent));
    const denied = { $metadata: {}, name: 'AccessDeniedException' };
    log.fault('FAULT', Object.assign(new Error('Not authorized to perform: dynamodb:PutItem'), denied));

    expect(lines()).toMatchObject([
      { error: { name: 'ValidationException' } },
      { error: { message: 'Not authorized to perform: dynamodb:PutItem' } },
    ]);
    expect(lines()[0]?.['error']).not.toHaveProperty('message');
  });
});

test('nothing else in the service writes to the log', () => {
  const folder = join(import.meta.dirname, '../../../lambdas');
  const writing = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .filter((path) => /console\.|process\.std(out|err)/.test(readFileSync(join(folder, path), 'utf8')));

  expect(writing).toStrictEqual(['platform/log.ts']);
});
