import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalStack } from '../aws/types.ts';
import { isRecord, optionalText, record, texts } from '../properties.ts';

/** The folder of the assembly whose files a deployment would copy into a bucket; undefined when there is none. */
export function bucketFolder(stack: LocalStack, bucket: string): string | undefined {
  const [deployment] = stack
    .ofType('Custom::CDKBucketDeployment')
    .filter(({ properties }) => optionalText(properties, 'DestinationBucketName') === bucket);
  const [key] = texts(deployment?.properties ?? {}, 'SourceObjectKeys');
  const hash = key?.replace(/\.zip$/, '');

  return hash === undefined ? undefined : assetFolder(stack, hash);
}

function assetFolder(stack: LocalStack, hash: string): string | undefined {
  const manifest = join(stack.assemblyDir, `${stack.name}.assets.json`);
  if (!existsSync(manifest)) return undefined;
  const assets: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  const path = optionalText(record(record(record(isRecord(assets) ? assets : {}, 'files'), hash), 'source'), 'path');

  return path === undefined ? undefined : join(stack.assemblyDir, path);
}
