import { randomUUID } from 'node:crypto';
import type { LocalStack, Resource } from '../aws/types.ts';
import { DAY_MS, HOUR_MS } from '../duration.ts';
import type { Functions } from '../functions/functions.ts';
import type { Outcome } from '../functions/sandbox.ts';
import { constructName } from '../functions/spec.ts';
import { LocalError } from '../local-error.ts';
import { number, optionalText, record, text } from '../properties.ts';

export interface Schedules {
  readonly names: readonly string[];
  /** Runs a job now, even if it is not due; undefined if there is no such job. */
  run(name: string): Promise<Outcome | undefined>;
  /** Runs each job that is due on the local clock once, however many of its ticks have passed; returns their names. */
  runDue(): Promise<readonly string[]>;
}

type Schedule = {
  readonly name: string;
  readonly arn: string;
  readonly functionArn: string;
  readonly input: string;
  readonly periodMs: number;
  readonly retries: number;
  nextMs: number;
};

const RATE = /^rate\((\d+) (minute|hour|day)s?\)$/;
const UNITS_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: HOUR_MS, day: DAY_MS };
/** Lambda's default for an asynchronous invocation. */
const ASYNC_RETRIES = 2;

export function localSchedules(
  stack: LocalStack,
  functions: Pick<Functions, 'invoke'>,
  nowMs: () => number,
): Schedules {
  const schedules = stack
    .ofType('AWS::Scheduler::Schedule')
    .filter(({ properties }) => properties['State'] !== 'DISABLED')
    .map((resource) => schedule(resource, stack, nowMs()));

  const invoke = async (job: Schedule): Promise<Outcome> => {
    const event = JSON.parse(inputOf(job, nowMs()));
    let outcome = await functions.invoke(job.functionArn, event);
    for (let retries = 0; !outcome.ok && retries < job.retries; retries += 1) {
      outcome = await functions.invoke(job.functionArn, event);
    }
    return outcome;
  };

  return {
    names: schedules.map(({ name }) => name),
    async run(name) {
      const found = schedules.find((each) => each.name === name);
      return found === undefined ? undefined : invoke(found);
    },
    async runDue() {
      const due = schedules.filter(({ nextMs }) => nextMs <= nowMs());
      for (const job of due) {
        job.nextMs += (Math.floor((nowMs() - job.nextMs) / job.periodMs) + 1) * job.periodMs;
        await invoke(job);
      }
      return due.map(({ name }) => name);
    },
  };
}

function schedule(resource: Resource, stack: LocalStack, nowMs: number): Schedule {
  const { properties } = resource;
  const name = constructName(resource);
  const target = record(properties, 'Target');
  const functionArn = text(target, 'Arn', name);
  const periodMs = periodOf(text(properties, 'ScheduleExpression', name), name);

  return {
    name,
    arn: resource.arn,
    functionArn,
    input: optionalText(target, 'Input') ?? '{}',
    periodMs,
    retries: retriesOf(functionArn, stack),
    nextMs: nowMs + periodMs,
  };
}

function periodOf(expression: string, name: string): number {
  const [, count, unit = ''] = RATE.exec(expression) ?? [];
  if (count === undefined) throw new LocalError(`${name}: only rate(…) schedules are supported, not ${expression}`);

  return Number(count) * (UNITS_MS[unit] ?? 0);
}

/** Scheduler invokes asynchronously: the number of retries is a setting of the function. */
function retriesOf(functionArn: string, stack: LocalStack): number {
  const config = stack
    .ofType('AWS::Lambda::EventInvokeConfig')
    .find(({ properties }) => functionArn.endsWith(`:function:${optionalText(properties, 'FunctionName')}`));

  return number(config?.properties ?? {}, 'MaximumRetryAttempts', ASYNC_RETRIES);
}

/** Scheduler's context attributes: https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-context-attributes.html */
function inputOf({ input, arn }: Schedule, nowMs: number): string {
  return input
    .replaceAll('<aws.scheduler.schedule-arn>', arn)
    .replaceAll('<aws.scheduler.scheduled-time>', new Date(nowMs).toISOString().replace(/\.\d+Z$/, 'Z'))
    .replaceAll('<aws.scheduler.execution-id>', randomUUID())
    .replaceAll('<aws.scheduler.attempt-number>', '1');
}
