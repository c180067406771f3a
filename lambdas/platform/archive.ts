import { createHash } from 'node:crypto';
import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { sdkLimits } from './aws-calls.ts';
import { once } from './config.ts';

/** Headers that a browser gets with the file. */
type ForBrowsers = { readonly ContentDisposition: string; readonly CacheControl: string };

/** Storage for files that never change: reports, signed letters, what citizens send. */
export type Archive = {
  /** Idempotent: a key contains the hash of its content, or of what it is made from. */
  put(key: string, content: Buffer, type: string, forBrowsers?: ForBrowsers): Promise<void>;
  get(key: string): Promise<Buffer>;
  /** Like `get`, for what may be missing. The role needs `s3:ListBucket`: S3 denies access otherwise. */
  find(key: string): Promise<Buffer | undefined>;
};

const client = once(() => new S3Client(sdkLimits));

export function s3Archive(bucket: string): Archive {
  async function get(key: string): Promise<Buffer> {
    const { Body } = await client().send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    if (Body === undefined) throw new Error(`${key} has no content`);
    return Buffer.from(await Body.transformToByteArray());
  }
  return {
    async put(key, content, type, forBrowsers) {
      const ChecksumSHA256 = digestOf(content, 'base64');
      await client().send(
        new PutObjectCommand({
          ...{ Bucket: bucket, Key: key, Body: content, ContentType: type, ChecksumSHA256 },
          ...forBrowsers,
        }),
      );
    },
    get,
    async find(key) {
      try {
        return await get(key);
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
  };
}

/** The SHA-256 of a file: as hex beside its key, as base64 for S3, which verifies it on upload. */
export const digestOf = (content: Uint8Array, as: 'hex' | 'base64'): string =>
  createHash('sha256').update(content).digest(as);
