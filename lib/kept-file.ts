import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Made = {
  readonly dir: string;
  readonly name: string;
  /** Everything that the content depends on. */
  readonly from: readonly (string | Uint8Array)[];
};

/** Caches deterministic content that is slow to build in a file. */
export async function keptFile({ dir, name, from }: Made, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const key = createHash('sha256');
  for (const part of from) key.update(part).update('\0');
  const path = join(dir, `${key.digest('hex')}-${name}`);
  if (existsSync(path)) return readFileSync(path);

  const content = await make();
  mkdirSync(dirname(path), { recursive: true });
  // Written under another name and renamed, so that a concurrent reader finds the complete file or none.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, content);
  renameSync(own, path);
  return content;
}
