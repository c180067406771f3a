import { afterEach, expect, test } from 'vitest';
import { movableClock } from '../src/clock.ts';
import { type Functions, startFunctions } from '../src/functions/functions.ts';
import { type FunctionLogs, functionLogs } from '../src/functions/logs.ts';
import { aFunction, anAssemblyDir, aStack, functionArn, noAws } from './support/tiny-stack.ts';

let running: Functions | undefined;
afterEach(() => running?.close());

type Given = { source: string; properties?: Record<string, unknown> };

function setup(sources: Record<string, Given>, clock = movableClock()): { functions: Functions; logs: FunctionLogs } {
  const dir = anAssemblyDir();
  const stack = aStack(
    Object.entries(sources).map(([name, given]) => aFunction(dir, name, given)),
    dir,
  );
  const logs = functionLogs(clock.instant, () => {});
  running = startFunctions({ stack, aws: noAws, clock, logs });

  return { functions: running, logs };
}

test('a function gets the event and the context of Lambda, and returns its result as JSON', async () => {
  const { functions } = setup({
    echo: {
      source: `export const handler = async (event, context) => ({
        event, name: context.functionName, arn: context.invokedFunctionArn, left: context.getRemainingTimeInMillis() });`,
    },
  });

  const outcome = await functions.invoke(functionArn('echo'), { a: [1, 'ă'] });

  expect(outcome.ok && JSON.parse(outcome.payload)).toMatchObject({
    event: { a: [1, 'ă'] },
    name: 'Tiny-echo',
    arn: functionArn('echo'),
    left: expect.any(Number),
  });
});

test('its environment is the template’s and Lambda’s own, and nothing of the host', async () => {
  const { functions } = setup({
    env: {
      source: 'export const handler = async () => process.env;',
      properties: { Environment: { Variables: { TABLE: 'notes' } } },
    },
  });

  const outcome = await functions.invoke(functionArn('env'), {});
  const env = outcome.ok ? JSON.parse(outcome.payload) : {};

  expect(env).toMatchObject({
    TABLE: 'notes',
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'key-of-env',
    AWS_ENDPOINT_URL: noAws.url,
    AWS_LAMBDA_FUNCTION_NAME: 'Tiny-env',
  });
  expect(Object.keys(env)).not.toContain('PATH');
});

test('a function uses the local clock, also after it is moved', async () => {
  const clock = movableClock(Date.parse('2030-01-01T00:00:00Z'));
  const { functions } = setup(
    { time: { source: 'export const handler = async () => [new Date(), Date.now(), new Date(0), Date()];' } },
    clock,
  );
  const years = async () => {
    const outcome = await functions.invoke(functionArn('time'), {});
    const [made, now, given, said] = outcome.ok ? JSON.parse(outcome.payload) : [];
    return [made.slice(0, 4), new Date(now).getUTCFullYear(), given, said.includes(made.slice(0, 4))];
  };

  expect(await years()).toEqual(['2030', 2030, '1970-01-01T00:00:00.000Z', true]);
  clock.moveTo(Date.parse('2031-06-01T00:00:00Z'));
  expect(await years()).toEqual(['2031', 2031, '1970-01-01T00:00:00.000Z', true]);
});

test.each([
  ['throws', 'throw new TypeError("boom")', { errorType: 'TypeError', errorMessage: 'boom' }],
  ['exits', 'process.exit(3)', { errorType: 'Runtime.ExitError' }],
  [
    'throws later',
    'setTimeout(() => { throw new Error("late") }); await new Promise(() => {});',
    { errorType: 'Error', errorMessage: 'late' },
  ],
  [
    'runs in circles',
    'for (;;) {}',
    { errorType: 'Sandbox.Timedout', errorMessage: 'Task timed out after 1.00 seconds' },
  ],
  ['never answers', 'await new Promise(() => {});', { errorType: 'Sandbox.Timedout' }],
  ['eats its memory', 'const all = []; for (;;) all.push(new Array(1e6).fill({}));', { errorType: 'Error' }],
])('a function that %s fails alone: another function and its own next call succeed', async (_, harm, failure) => {
  const { functions, logs } = setup({
    rogue: {
      source: `export const handler = async (event) => { if (event.good) return 'fine'; ${harm} };`,
      // Only the two that never end need to be short; on a busy machine the others take their time.
      properties: { Timeout: failure.errorType === 'Sandbox.Timedout' ? 1 : 15, MemorySize: 64 },
    },
    good: { source: 'export const handler = async () => "fine";' },
  });

  const [bad, good] = await Promise.all([
    functions.invoke(functionArn('rogue'), {}),
    functions.invoke(functionArn('good'), {}),
  ]);

  expect(bad).toMatchObject({ ok: false, failure });
  expect(good).toEqual({ ok: true, payload: '"fine"' });
  expect(await functions.invoke(functionArn('rogue'), { good: true })).toEqual({ ok: true, payload: '"fine"' });
  expect(logs.lines('rogue').some(({ line }) => line.includes('"ERROR"'))).toBe(true);
});

test('code that cannot be loaded fails each call with the reason', async () => {
  const { functions } = setup({ broken: { source: 'throw new Error("no config");' }, empty: { source: '' } });

  expect(await functions.invoke(functionArn('broken'), {})).toMatchObject({
    ok: false,
    failure: { errorMessage: 'no config' },
  });
  expect(await functions.invoke(functionArn('broken'), {})).toMatchObject({ ok: false });
  expect(await functions.invoke(functionArn('empty'), {})).toMatchObject({
    ok: false,
    failure: { errorMessage: expect.stringContaining('handler is not exported') },
  });
});

test('more calls than workers are queued; reserved concurrency is respected', async () => {
  const { functions } = setup({
    alone: {
      source: `let now = 0; export const handler = async () => {
        now += 1; await new Promise((r) => setTimeout(r, 20)); const seen = now; now -= 1; return seen; };`,
      properties: { ReservedConcurrentExecutions: 1 },
    },
  });

  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => functions.invoke(functionArn('alone'), {})));

  expect(outcomes).toEqual(outcomes.map(() => ({ ok: true, payload: '1' })));
});

test('what a function prints is logged line by line under its name', async () => {
  const { functions, logs } = setup({
    talk: { source: 'export const handler = async () => { console.log("one\\ntwo"); console.error("three"); };' },
  });

  await functions.invoke(functionArn('talk'), {});

  await expect
    .poll(() => logs.lines('talk').map(({ line }) => line))
    .toEqual(expect.arrayContaining(['one', 'two', 'three']));
  expect(logs.lines('other')).toEqual([]);
});
