import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventInvokeConfig } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Job } from '../lambdas/platform/front-door.ts';
import { jobs } from '../lambdas/service.ts';
import type { Alarms } from './alarms.ts';
import type { Functions } from './functions.ts';
import { failureQueue } from './queues.ts';

export type SchedulesProps = { readonly functions: Functions; readonly alarms: Alarms; readonly key: IKey };

/** Three missed runs raise the alarm. */
const SILENT_TICKS = 3;
/** A failed run is not retried: the next scheduled run does the same work. */
const RERUNS = 0;
const START_ATTEMPTS = 3;
/** The limit of Lambda. */
const MAX_EVENT_AGE = Duration.hours(6);

const MISSED_IMPACT = 'A job could not be started, so what it does is late until its next run; nothing is lost.';

/** The jobs of lambdas/service.ts on EventBridge Scheduler. A failed start is replaced by the next run. */
export class Schedules extends Construct {
  readonly #group: CfnScheduleGroup;
  /** One for all jobs: the event in it names the job, and a stack may have 500 resources. */
  readonly #missed: Queue;
  /** One for all jobs, for the same reason: it may start them and nothing else. */
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: SchedulesProps) {
    super(scope, id);
    this.#missed = failureQueue(this, 'jobs-missed', { ...props, impact: MISSED_IMPACT });
    this.#group = new CfnScheduleGroup(this, 'Group', { name: `${Stack.of(this).stackName}-jobs` });
    this.#role = this.#starter(props.functions);
    for (const job of jobs) this.#schedule(job, props);
  }

  #schedule(job: Job, { functions, alarms }: SchedulesProps): void {
    const runner = functions.get(job.function);
    const every = Duration.minutes(job.everyMinutes);
    const schedule = new CfnSchedule(this, job.name, {
      description: `${job.name}, every ${job.everyMinutes} minutes`,
      groupName: this.#group.ref,
      scheduleExpression: `rate(${job.everyMinutes} minutes)`,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: runner.function.functionArn,
        roleArn: this.#role.roleArn,
        input: JSON.stringify({ job: job.name, scheduledAt: '<aws.scheduler.scheduled-time>' }),
        deadLetterConfig: { arn: this.#missed.queueArn },
        retryPolicy: { maximumRetryAttempts: START_ATTEMPTS, maximumEventAgeInSeconds: every.toSeconds() },
      },
    });
    schedule.node.addDependency(this.#role);
    new EventInvokeConfig(this, `${job.name}-runs`, {
      function: runner.function,
      maxEventAge: every.toSeconds() < MAX_EVENT_AGE.toSeconds() ? every : MAX_EVENT_AGE,
      retryAttempts: RERUNS,
    });
    alarms.add(`${job.name}-silent`, {
      metric: runner.function.metricInvocations({ period: every, statistic: 'Sum' }),
      threshold: 1,
      breachBelow: true,
      periods: SILENT_TICKS,
      impact: runner.impact,
      chapter: `${job.name}-silent`,
    });
  }

  #starter(functions: Functions): Role {
    const started = jobs.map((job) => functions.get(job.function).function.functionArn);
    const statements = [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: started }),
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.#missed.queueArn] }),
    ];
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account, 'aws:SourceArn': this.#group.attrArn },
        },
      }),
      inlinePolicies: { start: new PolicyDocument({ statements }) },
    });
  }
}
