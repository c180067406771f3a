import { CfnElement, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

type ReportArchiveProps = { readonly key: IKey; readonly accessLogs: IBucket };

/** The bucket of reports and signed letters, retained permanently because they are signed. */
export class ReportArchive extends Construct {
  readonly bucket: Bucket;
  /** The acknowledgement of cdk-nag for the permission on all objects of a pattern, with its reason. */
  readonly star: (pattern: string) => { readonly finding: string; readonly reason: string };

  constructor(scope: Construct, id: string, { key, accessLogs }: ReportArchiveProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Files', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: 'reports/',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const files = this.bucket.node.defaultChild;
    const logicalId = CfnElement.isCfnElement(files) ? Stack.of(this).getLogicalId(files) : '';
    this.star = (pattern) => ({
      finding: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/${pattern}]`,
      reason: 'The bucket holds nothing but reports and letters, and this function reads or writes any of them.',
    });
  }
}
