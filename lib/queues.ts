import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { ALARM_PERIOD, type Alarms } from './alarms.ts';

/** The maximum retention of SQS: longer than the Tết holidays. */
const FAILURE_RETENTION = Duration.days(14);

type FailureQueueProps = {
  readonly key: IKey;
  readonly alarms: Alarms;
  readonly impact: string;
};

/** A failure queue: keeps messages for two weeks, with an alarm at the first one. */
export function failureQueue(scope: Construct, name: string, { key, alarms, impact }: FailureQueueProps): Queue {
  const queue = new Queue(scope, name, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: FAILURE_RETENTION,
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is itself a failure queue: it has an alarm, and nothing consumes it.',
  });
  alarms.add(name, {
    metric: queue.metricApproximateNumberOfMessagesVisible({ period: ALARM_PERIOD, statistic: 'Maximum' }),
    threshold: 1,
    impact,
    chapter: name,
  });
  return queue;
}

type WorkQueueProps = {
  readonly key: IKey;
  readonly deadLetters: Queue;
  /** Timeout of the function that consumes the queue. */
  readonly workSeconds: number;
  /** How often it tries before it sets a message aside. */
  readonly attempts: number;
};

/** As AWS recommends: six times the timeout of the function, so that a message is not delivered twice while in progress. */
const VISIBILITY_TIMEOUTS = 6;
const WORK_RETENTION = Duration.days(4);

export function workQueue(
  scope: Construct,
  name: string,
  { key, deadLetters, workSeconds, attempts }: WorkQueueProps,
): Queue {
  return new Queue(scope, name, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * workSeconds),
    retentionPeriod: WORK_RETENTION,
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: attempts },
  });
}
