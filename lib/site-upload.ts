import { CfnElement, Duration, RemovalPolicy, Stack, Token, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct, type IDependable } from 'constructs';
import type { Settings } from './context-schema.ts';

export type SiteUploadProps = {
  readonly files: string;
  readonly bucket: IBucket;
  readonly key: IKey;
  readonly logRetentionDays: Settings['logRetentionDays'];
};

/** Files that are named by their content. Old ones are kept: a page that is still cached or open needs them. */
export const ASSETS = 'assets/*';
/** A year, immutable: such a file never changes. It is a property of the file, so that no error gets it. */
const FOREVER = Duration.days(365);
/** How long browsers and edges keep a page: a change is everywhere within minutes, and no cache must be emptied. */
const MAX_AGE = Duration.minutes(5);
/** Lambda's default of 128 MB makes CDK's uploader take minutes over a few megabytes. */
const MEMORY_MB = 512;

/**
 * Copies the site into its bucket at each deployment, by the uploader of CDK with a role of this stack: first the assets,
 * then the pages that name them. Functions that name them depend on `assets` too.
 */
export class SiteUpload extends Construct {
  readonly assets: IDependable;

  constructor(scope: Construct, id: string, { files, bucket, key, logRetentionDays }: SiteUploadProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: logRetentionDays,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    const common = {
      sources: [Source.asset(files)],
      destinationBucket: bucket,
      memoryLimit: MEMORY_MB,
      logGroup,
      role,
    };
    const assets = new BucketDeployment(this, 'Assets', {
      ...common,
      exclude: ['*'],
      include: [ASSETS],
      prune: false,
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(FOREVER), CacheControl.immutable()],
    });
    const pages = new BucketDeployment(this, 'Files', {
      ...common,
      exclude: [ASSETS],
      cacheControl: [CacheControl.setPublic(), CacheControl.maxAge(MAX_AGE)],
    });
    pages.node.addDependency(assets);
    this.assets = assets;
    this.#acknowledge(role, bucket);
  }

  #acknowledge(role: Role, bucket: IBucket): void {
    for (const wildcard of ['Action::s3:GetBucket*', ...wildcardsOnObjects, ...wildcardBuckets(bucket)]) {
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[${wildcard}]`,
        reason:
          "CDK grants its uploader so: it runs only during a deployment, reads CDK's own assets and writes the bucket of public pages.",
      });
    }
    const uploader = Stack.of(this).node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucketDeployment'));
    if (uploader === undefined) throw new Error('CDK names its uploader in another way now: adapt lib/site-upload.ts.');
    Validations.of(uploader).acknowledge({
      id: 'AwsSolutions-L1',
      reason: "CDK chooses the runtime of its own uploader; it is renewed with CDK's version.",
    });
  }
}

const wildcardsOnObjects = ['GetObject*', 'List*', 'Abort*', 'DeleteObject*'].map((name) => `Action::s3:${name}`);

/** As cdk-nag writes them: the objects of the site, and those of CDK's own bucket for assets. */
function wildcardBuckets(bucket: IBucket): readonly string[] {
  const { account, region, partition, synthesizer } = Stack.of(bucket);
  const shown = (value: string, unknown: string) => (Token.isUnresolved(value) ? `<AWS::${unknown}>` : value);
  const place = `${shown(account, 'AccountId')}-${shown(region, 'Region')}`;
  const files = bucket.node.defaultChild;
  const site = CfnElement.isCfnElement(files) ? Stack.of(bucket).getLogicalId(files) : '';
  return [
    `Resource::<${site}.Arn>/*`,
    `Resource::arn:${shown(partition, 'Partition')}:s3:::cdk-${synthesizer.bootstrapQualifier ?? ''}-assets-${place}/*`,
  ];
}
