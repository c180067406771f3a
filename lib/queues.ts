import { Duration, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { ALARM_PERIOD, type Alarms } from './alarms.ts';

/** The longest SQS keeps anything: time to come back from Tết and repair. */
const FAILURE_RETENTION = Duration.days(14);

type FailureQueueProps = {
  readonly key: IKey;
  readonly alarms: Alarms;
  readonly impact: string;
};

/** Where work goes that failed for good: kept for two weeks, and somebody is told at the first message. */
export function failureQueue(scope: Construct, name: string, { key, alarms, impact }: FailureQueueProps): Queue {
  const queue = new Queue(scope, name, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: FAILURE_RETENTION,
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'It is the end of the road itself: what failed for good lies here under an alarm, and nothing consumes it.',
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
  /** Timeout of the function that works it off. */
  readonly workSeconds: number;
};

/** AWS's own advice: six times the function's timeout, so that no message is seen twice while it is worked on. */
const VISIBILITY_TIMEOUTS = 6;
/** Half an hour of failing at that visibility; after that a person should look. */
const RECEIVES_MAX = 5;
const WORK_RETENTION = Duration.days(4);

export function workQueue(scope: Construct, name: string, { key, deadLetters, workSeconds }: WorkQueueProps): Queue {
  return new Queue(scope, name, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    visibilityTimeout: Duration.seconds(VISIBILITY_TIMEOUTS * workSeconds),
    retentionPeriod: WORK_RETENTION,
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: RECEIVES_MAX },
  });
}
