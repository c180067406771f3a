import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { sdkLimits } from './aws-calls.ts';
import { once } from './config.ts';

/** Storage for files that never change: reports, signed letters. */
export type Archive = {
  /** Idempotent: a key contains the hash of its content. */
  put(key: string, content: Buffer, type: string): Promise<void>;
  get(key: string): Promise<Buffer>;
};

const client = once(() => new S3Client(sdkLimits));

export function s3Archive(bucket: string): Archive {
  return {
    async put(key, content, type) {
      const ChecksumSHA256 = digestOf(content, 'base64');
      await client().send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: content, ContentType: type, ChecksumSHA256 }),
      );
    },
    async get(key) {
      const { Body } = await client().send(new GetObjectCommand({ Bucket: bucket, Key: key }));
      if (Body === undefined) throw new Error(`${key} has no content`);
      return Buffer.from(await Body.transformToByteArray());
    },
  };
}

/** The SHA-256 of a file: as hex beside its key, as base64 for S3, which verifies it on upload. */
export const digestOf = (content: Uint8Array, as: 'hex' | 'base64'): string =>
  createHash('sha256').update(content).digest(as);
