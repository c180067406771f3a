import { createHash } from 'node:crypto';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { callLimits } from '../platform/aws-calls.ts';
import { once } from '../platform/config.ts';

/** Where the files of reports are kept. */
export type Archive = {
  /** A key is named by its content: the same key again changes nothing. */
  put(key: string, content: Buffer, type: string): Promise<void>;
  get(key: string): Promise<Buffer>;
};

const client = once(() => new S3Client(callLimits));

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

/** By this a report is known again: as hex in its row, as base64 on the way to S3, which refuses anything else. */
export const digestOf = (content: Uint8Array, as: 'hex' | 'base64'): string =>
  createHash('sha256').update(content).digest(as);
