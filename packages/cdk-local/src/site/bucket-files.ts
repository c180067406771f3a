import type { LocalStack } from '../aws/types.ts';
import { optionalText, texts } from '../properties.ts';
import { assetFolder } from '../template/assets.ts';

/** The folder of the assembly whose files a deployment would copy into a bucket; undefined if none. */
export function bucketFolder(stack: LocalStack, bucket: string): string | undefined {
  const deployment = stack
    .ofType('Custom::CDKBucketDeployment')
    .find(({ properties }) => optionalText(properties, 'DestinationBucketName') === bucket);
  const [key] = texts(deployment?.properties ?? {}, 'SourceObjectKeys');

  return key === undefined ? undefined : assetFolder(stack, key);
}
