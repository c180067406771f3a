import { App, Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { expect, test } from 'vitest';
import { asIBucket } from '../../lib/bucket.ts';

test('a bucket of the stack is accepted, a bucket of elsewhere is not', () => {
  const stack = new Stack(new App(), 'S');
  const bucket = new Bucket(stack, 'B');

  expect(asIBucket(bucket)).toBe(bucket);
  expect(() => asIBucket(Bucket.fromBucketName(stack, 'E', 'elsewhere'))).toThrow('not an IBucket');
});
