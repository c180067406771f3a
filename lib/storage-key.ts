import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The actions of a service on behalf of a caller, as in the policies of AWS managed keys. */
const USE = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*', 'kms:DescribeKey'];

/**
 * The key that encrypts all data at rest: tables, queues, logs, alarms.
 *
 * Functions have no permission on it. Like the AWS managed key `aws/dynamodb`, its policy lets DynamoDB, SQS and S3 use it
 * for callers that may use the table, queue or bucket, so that intake needs no `kms:Decrypt`.
 */
export function storageKey(scope: Construct): Key {
  const { account, region, partition } = Stack.of(scope);
  const key = new Key(scope, 'StorageKey', {
    description: 'Lang Nghe: tables, queues, logs and alarms at rest',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'ThroughTablesQueuesAndBuckets',
      principals: [new AnyPrincipal()],
      actions: USE,
      resources: ['*'],
      conditions: {
        StringEquals: {
          'kms:CallerAccount': account,
          'kms:ViaService': ['dynamodb', 'sqs', 's3'].map((service) => `${service}.${region}.amazonaws.com`),
        },
      },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Logs',
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: USE,
      resources: ['*'],
      conditions: {
        ArnLike: { 'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:*` },
      },
    }),
  );
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsToTopic',
      // SNS for the queue of notifications that could not be mailed.
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com'), new ServicePrincipal('sns.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  return key;
}
