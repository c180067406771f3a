import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type EventName, NAMESPACE } from '../lambdas/platform/log.ts';
import { limits } from '../lambdas/platform/module.ts';
import { functions } from '../lambdas/service.ts';
import { ALARM_PERIOD, type Alarms } from './alarms.ts';
import { failureQueue, workQueue } from './queues.ts';

const deliverer = functions['messages-deliver'];
const { timeoutSeconds } = limits[deliverer.kind];

/** Longer than the first retry, which often succeeds. */
const STUCK = Duration.minutes(30);

/** Measured by every run of the job `resend`; the name is the compiler's. */
const OVERDUE = { namespace: NAMESPACE, metricName: 'MESSAGES_OVERDUE' satisfies EventName };
/** Longer than the job waits between two runs. */
const OVERDUE_PERIOD = Duration.minutes(15);

/** Counted by `messages-deliver` for each SMS that waits. */
const OVER_BUDGET = {
  namespace: NAMESPACE,
  metricName: 'MESSAGE_FAILED' satisfies EventName,
  dimensionsMap: { channel: 'sms', reason: 'sms.overBudget' },
};

/** The delivery queue of messages and its failure queue. */
export class Delivery extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { key, alarms }: { readonly key: IKey; readonly alarms: Alarms }) {
    super(scope, id);
    const { impact } = deliverer;
    const deadLetters = failureQueue(this, 'delivery-failed', { key, alarms, impact });
    this.queue = workQueue(this, 'Queue', {
      key,
      deadLetters,
      workSeconds: timeoutSeconds,
      attempts: deliverer.attempts,
    });
    alarms.add('delivery-stuck', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: STUCK.toSeconds(),
      impact,
      chapter: 'delivery-stuck',
    });
    alarms.add('sms-budget', {
      metric: new Metric({ ...OVER_BUDGET, statistic: 'Sum', period: ALARM_PERIOD }),
      threshold: 1,
      impact: 'SMS above the budget of the day wait until tomorrow: citizens and officers are notified later.',
      chapter: 'sms-budget',
    });
    alarms.add('messages-overdue', {
      metric: new Metric({ ...OVERDUE, statistic: 'Maximum', period: OVERDUE_PERIOD }),
      threshold: 1,
      impact,
      chapter: 'messages-overdue',
    });
  }
}
