import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { limits } from '../lambdas/platform/module.ts';
import { functions } from '../lambdas/service.ts';
import { ALARM_PERIOD, type Alarms } from './alarms.ts';
import { failureQueue, workQueue } from './queues.ts';

const deliverer = functions['messages-deliver'];
const { timeoutSeconds } = limits[deliverer.kind];

/** Longer than the first retry, which often succeeds. */
const STUCK = Duration.minutes(30);

/** The delivery queue of messages and its failure queue. */
export class Delivery extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { key, alarms }: { readonly key: IKey; readonly alarms: Alarms }) {
    super(scope, id);
    const { impact } = deliverer;
    const deadLetters = failureQueue(this, 'delivery-failed', { key, alarms, impact });
    this.queue = workQueue(this, 'Queue', { key, deadLetters, workSeconds: timeoutSeconds });
    alarms.add('delivery-stuck', {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: STUCK.toSeconds(),
      impact,
      chapter: 'delivery-stuck',
    });
  }
}
