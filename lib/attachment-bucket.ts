import { CfnElement, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { asIBucket } from './bucket.ts';

type AttachmentBucketProps = { readonly key: IKey; readonly accessLogs: IBucket };

/** What was not checked after a day never will be: the upload was given up. */
const QUARANTINE = Duration.days(1);

/**
 * The bucket of photos and documents: `quarantine/` for what citizens and officers upload, `files/` for what was checked.
 * Without versions: what is deleted is gone.
 */
export class AttachmentBucket extends Construct {
  readonly bucket: IBucket;
  /** The acknowledgement of cdk-nag for the permission on all objects of a pattern, with its reason. */
  readonly star: (pattern: string) => { readonly finding: string; readonly reason: string };

  constructor(scope: Construct, id: string, { key, accessLogs }: AttachmentBucketProps) {
    super(scope, id);
    const bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      lifecycleRules: [{ prefix: 'quarantine/', expiration: QUARANTINE }],
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'attachments/',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.bucket = asIBucket(bucket);
    Validations.of(this.bucket).acknowledge({
      id: 'NIST.800.53.R5-S3BucketVersioningEnabled',
      reason: 'Photos of citizens are personal data: a file that is deleted must not stay as an earlier version.',
    });
    const files = this.bucket.node.defaultChild;
    const logicalId = CfnElement.isCfnElement(files) ? Stack.of(this).getLogicalId(files) : '';
    this.star = (pattern) => ({
      finding: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${pattern}]`,
      reason:
        'Names of objects are digests: the function reads or writes any of those under this prefix, and no others.',
    });
  }
}
