import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { beforeEach } from 'vitest';
import { mockClient } from './mock-client.ts';

/** A bucket as functions see it through the SDK: its files, and every put that was sent. */
export function stubbedArchive() {
  const s3 = mockClient(S3Client);
  const files = new Map<string, Buffer>();
  const works = () => {
    s3.on(PutObjectCommand).callsFake(({ Key, Body }) => {
      files.set(Key, Body);
      return {};
    });
  };
  beforeEach(() => {
    s3.reset();
    works();
    s3.on(GetObjectCommand).callsFake(({ Key }) => {
      const content = files.get(Key);
      if (content === undefined) throw new Error(`NoSuchKey ${Key}`);
      return { Body: { transformToByteArray: async () => new Uint8Array(content) } };
    });
  });

  return {
    files,
    /** The key of the only file of that format in a folder; file names are hashes of the content. */
    keyOf(folder: string, format: string) {
      const [key = '', ...others] = [...files.keys()].filter((one) => one.startsWith(folder) && one.endsWith(format));
      if (others.length > 0) throw new Error(`More than one ${format} in ${folder}`);
      return key;
    },
    text: (key: string) => files.get(key)?.toString() ?? '',
    json: (key: string): Record<string, unknown> => JSON.parse(files.get(key)?.toString() ?? 'null'),
    puts: () => s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input),
    works,
    /** Puts fail from now on, as when S3 is down. */
    fails: () => s3.on(PutObjectCommand).rejects(new Error('S3 is down')),
  };
}
