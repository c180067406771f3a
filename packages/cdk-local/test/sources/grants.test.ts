import { expect, test } from 'vitest';
import { functionSpecs } from '../../src/functions/spec.ts';
import { checkGrants } from '../../src/sources/grants.ts';
import { mappings } from '../../src/sources/mapping.ts';
import { localSchedules } from '../../src/sources/schedules.ts';
import { aFunction, anAssemblyDir, aResource, aStack, functionArn } from '../support/tiny-stack.ts';

const QUEUE = 'arn:aws:sqs:ap-southeast-1:000000000000:delivery';

function setup(schedule: Record<string, unknown> = {}) {
  const dir = anAssemblyDir();
  const target = {
    Arn: functionArn('deliver'),
    RoleArn: 'clock-role',
    Input: '{"no":"<aws.scheduler.attempt-number>"}',
  };
  return aStack(
    [
      aFunction(dir, 'deliver', { source: '', properties: { Role: 'role' } }),
      aResource({
        logicalId: 'map',
        type: 'AWS::Lambda::EventSourceMapping',
        properties: {
          EventSourceArn: QUEUE,
          FunctionName: functionArn('deliver'),
          DestinationConfig: { OnFailure: { Destination: 'arn:dead' } },
        },
      }),
      aResource({
        logicalId: 'tick',
        type: 'AWS::Scheduler::Schedule',
        properties: { ScheduleExpression: 'rate(5 minutes)', Target: target, ...schedule },
      }),
    ],
    dir,
  );
}

test.each([
  ['sqs:ReceiveMessage', 'deliver: its role may not sqs:ReceiveMessage'],
  ['sqs:DeleteMessage', 'deliver: its role may not sqs:DeleteMessage'],
  ['sqs:SendMessage', 'deliver: its role may not write to arn:dead'],
  ['lambda:InvokeFunction', 'tick: its role may not invoke'],
])('a stack without %s is not started', (missing, sentence) => {
  const stack = setup();
  const ofQueues = mappings(stack, functionSpecs(stack), 'sqs');

  expect(() => checkGrants(stack, ofQueues, () => true)).not.toThrow();
  expect(() => checkGrants(stack, ofQueues, (_, action) => action !== missing)).toThrow(sentence);
});

test('a job runs once for all ticks that passed, then waits for the next', async () => {
  let now = 0;
  const events: unknown[] = [];
  const invoke = async (_: string, event: unknown) => {
    events.push(event);
    return { ok: true, payload: 'null' } as const;
  };
  const schedules = localSchedules(setup(), { invoke }, () => now);

  expect(await schedules.runDue()).toEqual([]);
  now = 60 * 60_000;
  expect(await schedules.runDue()).toEqual(['tick']);
  expect(await schedules.runDue()).toEqual([]);
  now += 5 * 60_000;
  expect(await schedules.runDue()).toEqual(['tick']);
  expect(events).toEqual([{ no: '1' }, { no: '1' }]);
});

test('a job that fails is retried as often as by Lambda', async () => {
  let tries = 0;
  const invoke = async () => {
    tries += 1;
    return { ok: false, failure: { errorType: 'Error', errorMessage: 'no' } } as const;
  };

  expect(await localSchedules(setup(), { invoke }, () => 0).run('tick')).toMatchObject({ ok: false });
  expect(tries).toBe(3);
  expect(localSchedules(setup({ State: 'DISABLED' }), { invoke }, () => 0).names).toEqual([]);
});

test('an unsupported schedule is reported at the start', () => {
  const stack = setup({ ScheduleExpression: 'cron(0 7 * * ? *)' });

  expect(() => localSchedules(stack, { invoke: async () => expect.fail() }, () => 0)).toThrow(
    'only rate(…) schedules are supported',
  );
});
