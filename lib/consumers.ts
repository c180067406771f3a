import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { IQueue, Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Consumer } from '../lambdas/platform/front-door.ts';
import type { QueueName } from '../lambdas/platform/module.ts';
import { consumers } from '../lambdas/service.ts';
import { ALARM_PERIOD, type Alarms } from './alarms.ts';
import type { ServiceFunction } from './function.ts';
import type { Functions } from './functions.ts';
import { failureQueue } from './queues.ts';
import type { Tables } from './tables.ts';

export type ConsumersProps = {
  readonly functions: Functions;
  readonly tables: Tables;
  readonly queues: Readonly<Record<QueueName, IQueue>>;
  readonly alarms: Alarms;
  readonly key: IKey;
};

/** A stream keeps a record for a day; retrying for half of it leaves the other half for manual repair. */
const RECORD_AGE_MAX = Duration.hours(12);
/** With bisecting, enough for an outage of minutes, without delaying other records for hours because of an invalid one. */
const RETRIES_MAX = 30;
/** A longer delay is noticeable: alerts are late, scores do not change. */
const LATE = Duration.minutes(10);
/** SMS gateways accept a few concurrent connections; the minimum of SQS is two. */
const BATCHES_AT_ONCE = 2;

/** The consumers of lambdas/service.ts: streams and queues, each with a failure queue. */
export class Consumers extends Construct {
  constructor(scope: Construct, id: string, props: ConsumersProps) {
    super(scope, id);
    for (const consumer of consumers) {
      if ('queue' in consumer.from) this.#queue(consumer, props.queues[consumer.from.queue], props);
      else this.#stream(consumer, props.tables.streamOf(consumer.from.stream), props);
    }
  }

  #stream(consumer: Consumer, streamArn: string, { functions, alarms, key }: ConsumersProps): void {
    const reader = functions.get(consumer.function);
    const failed = failureQueue(this, `${consumer.function}-failed`, { key, alarms, impact: reader.impact });
    reader.allow(READ_STREAM, [streamArn]);
    reader.allow(['sqs:SendMessage'], [failed.queueArn]);
    this.#map(consumer, reader, { streamArn, failed });
    alarms.add(`${consumer.function}-late`, {
      metric: reader.function.metric('IteratorAge', { period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: LATE.toMilliseconds(),
      impact: reader.impact,
      chapter: `${consumer.function}-late`,
    });
  }

  #map(
    consumer: Consumer,
    reader: ServiceFunction,
    from: { readonly streamArn: string; readonly failed: Queue },
  ): void {
    const mapping = new CfnEventSourceMapping(this, consumer.function, {
      functionName: reader.function.functionArn,
      eventSourceArn: from.streamArn,
      // From the start of the stream, so that no change between the creation of the table and of this mapping is missed.
      startingPosition: 'TRIM_HORIZON',
      batchSize: consumer.batchSize,
      bisectBatchOnFunctionError: true,
      functionResponseTypes: ['ReportBatchItemFailures'],
      maximumRecordAgeInSeconds: RECORD_AGE_MAX.toSeconds(),
      maximumRetryAttempts: RETRIES_MAX,
      // Changes of one item stay in order, those of different items do not.
      parallelizationFactor: consumer.parallel ?? 1,
      destinationConfig: { onFailure: { destination: from.failed.queueArn } },
      ...filterOf(consumer),
    });
    mapping.node.addDependency(reader.role);
  }

  #queue(consumer: Consumer, { queueArn }: IQueue, { functions }: ConsumersProps): void {
    const reader = functions.get(consumer.function);
    reader.allow(READ_QUEUE, [queueArn]);
    const mapping = new CfnEventSourceMapping(this, consumer.function, {
      functionName: reader.function.functionArn,
      eventSourceArn: queueArn,
      batchSize: consumer.batchSize,
      functionResponseTypes: ['ReportBatchItemFailures'],
      scalingConfig: { maximumConcurrency: BATCHES_AT_ONCE },
      ...filterOf(consumer),
    });
    mapping.node.addDependency(reader.role);
  }
}

const READ_STREAM = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
  (name) => `dynamodb:${name}`,
);
const READ_QUEUE = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((name) => `sqs:${name}`);

function filterOf({ filters }: Consumer) {
  if (filters === undefined) return {};
  return { filterCriteria: { filters: filters.map((filter) => ({ pattern: JSON.stringify(filter) })) } };
}
