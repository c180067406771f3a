import { CfnElement, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

type ReportArchiveProps = { readonly key: IKey; readonly accessLogs: IBucket };

/** The bucket of report files, retained permanently because reports are signed. */
export class ReportArchive extends Construct {
  readonly bucket: Bucket;
  /** The acknowledgement of cdk-nag for the permission on all objects, with its reason. */
  readonly star: { readonly finding: string; readonly reason: string };

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
    this.star = {
      finding: `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>/*]`,
      reason: 'The bucket holds nothing but reports, and this function reads or writes any of them.',
    };
  }
}
