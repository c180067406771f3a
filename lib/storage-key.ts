import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** What a caller's service does with the key on the caller's behalf; the list AWS gives its own managed keys. */
const USE = ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*', 'kms:DescribeKey'];

/**
 * The key under which everything at rest lies: tables, queues, logs, alarms.
 *
 * Functions hold no right on it. As with AWS's own `aws/dynamodb` key, its policy lets DynamoDB, SQS and S3 use it
 * for whoever may use the table, the queue or the bucket, so that intake has no `kms:Decrypt` at all and a role says everything.
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
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  return key;
}
