import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalStack } from '../aws/types.ts';
import { isRecord, optionalText, record } from '../properties.ts';

/** The folder of the assembly that a deployment would upload as `<hash>.zip`; undefined if none. */
export function assetFolder(stack: LocalStack, objectKey: string): string | undefined {
  const manifest = join(stack.assemblyDir, `${stack.name}.assets.json`);
  if (!existsSync(manifest)) return undefined;
  const assets: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  const files = record(isRecord(assets) ? assets : {}, 'files');
  const path = optionalText(record(record(files, objectKey.replace(/\.zip$/, '')), 'source'), 'path');

  return path === undefined ? undefined : join(stack.assemblyDir, path);
}
