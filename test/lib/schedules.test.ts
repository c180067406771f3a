import { describe, expect, test } from 'vitest';
import { jobs } from '../../lambdas/service.ts';
import { rightsOf, spell, synthesize } from './support.ts';

/** The limit of Lambda, in seconds. */
const SIX_HOURS = 21_600;

const stack = synthesize();
const role = stack.at('/Schedules/Role/Resource');
const missed = stack.at('/Schedules/jobs-missed/Resource');

describe.each(jobs.map((job) => [job.name, job] as const))('job %s', (name, job) => {
  const schedule = stack.at(`/Schedules/${name}`);
  const called = stack.at(`/Functions/${job.function}/Function/Resource`);

  test('calls its function every so many minutes, and a tick that cannot start is set aside', () => {
    expect(schedule.Properties).toMatchObject({
      ScheduleExpression: `rate(${job.everyMinutes} minutes)`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: {
        Arn: { 'Fn::GetAtt': [called.logicalId, 'Arn'] },
        DeadLetterConfig: { Arn: { 'Fn::GetAtt': [missed.logicalId, 'Arn'] } },
        RetryPolicy: { MaximumEventAgeInSeconds: job.everyMinutes * 60 },
        RoleArn: { 'Fn::GetAtt': [role.logicalId, 'Arn'] },
      },
    });
    expect(JSON.parse(schedule.Properties['Target'].Input)).toMatchObject({ job: name });
  });

  test('does not repeat a failed run, because the next tick asks the same question', () => {
    expect(stack.at(`/Schedules/${name}-runs/Resource`).Properties).toMatchObject({
      FunctionName: { Ref: called.logicalId },
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: Math.min(job.everyMinutes * 60, SIX_HOURS),
    });
  });
});

test('the role of the schedules is for the scheduler of this account alone, and starts the jobs', () => {
  const [trust] = role.Properties['AssumeRolePolicyDocument'].Statement;
  const started = jobs.map((job) => stack.at(`/Functions/${job.function}/Function/Resource`).logicalId);

  expect(trust.Principal).toEqual({ Service: 'scheduler.amazonaws.com' });
  expect(trust.Condition.StringEquals['aws:SourceAccount']).toEqual({ Ref: 'AWS::AccountId' });
  expect(spell(trust.Condition.StringEquals['aws:SourceArn'])).toContain('SchedulesGroup');
  expect(rightsOf(stack, role.logicalId)).toEqual(
    [
      ...started.map((id) => `lambda:InvokeFunction on <${id}.Arn>`),
      `sqs:SendMessage on <${missed.logicalId}.Arn>`,
    ].sort(),
  );
});

test('nothing runs by the clock that lambdas/service.ts does not name', () => {
  expect(stack.ofType('AWS::Scheduler::Schedule')).toHaveLength(jobs.length);
});
