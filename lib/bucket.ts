import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';

/** The bucket as the rest of CDK accepts it; TypeScript cannot infer it, because CDK declares `isWebsite` in two ways. */
export function asIBucket(bucket: Bucket | IBucket): IBucket {
  if (isIBucket(bucket)) return bucket;
  throw new Error('The CDK bucket is not an IBucket.');
}

const isIBucket = (bucket: Bucket | IBucket): bucket is IBucket => bucket instanceof Bucket;
