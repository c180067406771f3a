import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';

/** True for every bucket; TypeScript cannot infer it, because CDK declares `isWebsite` in two ways. */
export function isIBucket(bucket: Bucket | IBucket): bucket is IBucket {
  return bucket instanceof Bucket;
}
