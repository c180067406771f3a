import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { asIBucket } from './bucket.ts';
import type { Settings } from './context-schema.ts';

/** The bucket of the access logs of the other buckets: who read or wrote a report or a file of the site, by role. */
export function accessLogs(scope: Construct, { logRetentionDays }: Pick<Settings, 'logRetentionDays'>): IBucket {
  const bucket = new Bucket(scope, 'AccessLogs', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    // The delivery of access logs supports no other encryption.
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    versioned: true,
    lifecycleRules: [
      { expiration: Duration.days(logRetentionDays), noncurrentVersionExpiration: Duration.days(1) },
      { expiredObjectDeleteMarker: true },
    ],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  return asIBucket(bucket);
}
