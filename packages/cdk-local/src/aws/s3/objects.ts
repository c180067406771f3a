import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { LocalError } from '../../local-error.ts';
import { reasonOf } from '../data-folder.ts';

/** Objects may be confidential. */
const OWNER_ONLY = 0o600;
const END_OF_HEAD = '\n';

const Head = z.strictObject({
  key: z.string(),
  type: z.string(),
  /** ISO 8601 UTC, from the local clock. */
  at: z.string(),
  /** By header. */
  checksums: z.record(z.string(), z.string()),
  /** How a browser is to treat it, by header: missing in objects of earlier versions. */
  kept: z.record(z.string(), z.string()).optional(),
});
export type StoredObject = z.infer<typeof Head> & { readonly content: Buffer };

export interface Objects {
  put(bucket: string, object: StoredObject): void;
  get(bucket: string, key: string): StoredObject | undefined;
}

/** Objects in memory, without a data folder. */
export function objectsInMemory(): Objects {
  const objects = new Map<string, StoredObject>();
  return {
    put: (bucket, object) => void objects.set(`${bucket}/${object.key}`, object),
    get: (bucket, key) => objects.get(`${bucket}/${key}`),
  };
}

/** One file per object: a line of JSON with its metadata, then its bytes. The file name is a digest, because keys may be long. */
export function objectsInFolder(folder: string): Objects {
  const fileOf = (bucket: string, key: string) => join(folder, bucket, createHash('sha256').update(key).digest('hex'));
  return {
    put(bucket, { content, ...head }) {
      const file = fileOf(bucket, head.key);
      mkdirSync(join(folder, bucket), { recursive: true });
      // Written to a new file and renamed, so that a crash leaves the old file or the new one.
      const bytes = Buffer.concat([Buffer.from(JSON.stringify(head) + END_OF_HEAD), content]);
      writeFileSync(`${file}.new`, bytes, { mode: OWNER_ONLY });
      renameSync(`${file}.new`, file);
    },
    get(bucket, key) {
      const file = fileOf(bucket, key);
      return existsSync(file) ? read(file) : undefined;
    },
  };
}

function read(file: string): StoredObject {
  const bytes = readFileSync(file);
  const end = bytes.indexOf(END_OF_HEAD);
  try {
    return { ...Head.parse(JSON.parse(bytes.toString('utf8', 0, end))), content: bytes.subarray(end + 1) };
  } catch (cause) {
    throw new LocalError(`${file} is damaged (${reasonOf(cause).split('\n')[0]}). Delete it.`, { cause });
  }
}
