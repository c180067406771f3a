import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { objectsInFolder } from '../../../src/aws/s3/objects.ts';
import { aSmallAws } from '../support/small-aws.ts';

let local: Awaited<ReturnType<typeof aSmallAws>>;
let Bucket: string;
beforeAll(async () => {
  local = await aSmallAws();
  Bucket = local.idOf('Files');
});
afterAll(() => local.aws.close());

const as = (name: string) => new S3Client(local.as(name));
const Body = '\uFEFFCơ quan,Giá trị\r\nPhường Việt Trì,7\r\n';

async function read(client: S3Client, Key: string) {
  const { Body: content, ...answer } = await client.send(new GetObjectCommand({ Bucket, Key }));
  return { ...answer, text: Buffer.from((await content?.transformToByteArray()) ?? []).toString() };
}

describe('an object', () => {
  test('is returned as it was put, byte by byte, with its type and checksum', async () => {
    const Key = 'files/lan/2026-10/1.csv';
    await as('Archivist').send(new PutObjectCommand({ Bucket, Key, Body, ContentType: 'text/csv; charset=utf-8' }));

    expect(await read(as('Reader'), Key)).toMatchObject({
      ...{ text: Body, ContentType: 'text/csv; charset=utf-8', ContentLength: Buffer.byteLength(Body) },
      ...{ ETag: expect.stringMatching(/^"[0-9a-f]{32}"$/), LastModified: new Date('2026-11-21T05:00:00.000Z') },
      ChecksumCRC32: expect.stringMatching(/^.{6}==$/),
    });
  });

  test('can have a key with spaces, accents and symbols', async () => {
    for (const Key of ['a b+c%d/đường?x', 'a b+c%d/đường', 'a%20b']) {
      await as('Archivist').send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    }

    expect((await read(as('Reader'), 'a b+c%d/đường?x')).text).toBe('a b+c%d/đường?x');
    expect((await read(as('Reader'), 'a%20b')).text).toBe('a%20b');
  });

  test('is replaced by a second put', async () => {
    for (const content of ['một', 'hai']) {
      await as('Archivist').send(new PutObjectCommand({ Bucket, Key: 'again', Body: content }));
    }

    expect((await read(as('Reader'), 'again')).text).toBe('hai');
  });

  test.each([
    ['ChecksumSHA256', 'MnQGhD0plpZ2xqHgQzpwcHPqDoRzDXlT/Qn/o5rDZyk='],
    ['ChecksumSHA1', 'S9Xwvp1yhTpYFsTiRLqUjVwNC/s='],
    ['ChecksumCRC32', 'AAAAAA=='],
  ])('with a wrong %s is refused and not kept', async (name, sum) => {
    const putting = as('Archivist').send(new PutObjectCommand({ Bucket, Key: `wrong ${name}`, Body, [name]: sum }));

    await expect(putting).rejects.toMatchObject({ name: 'BadDigest' });
    await expect(read(as('Reader'), `wrong ${name}`)).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});

describe('what is missing or unsupported', () => {
  test('is reported as by S3', async () => {
    await expect(read(as('Reader'), 'nothing & <nobody>')).rejects.toMatchObject({
      ...{ name: 'NoSuchKey', message: 'The specified key does not exist.' },
      $metadata: expect.objectContaining({ httpStatusCode: 404 }),
    });
    await expect(
      new S3Client(local.runner).send(new GetObjectCommand({ Bucket: 'elsewhere', Key: 'x' })),
    ).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  test.each([
    ['a list', () => new ListObjectsV2Command({ Bucket })],
    ['a deletion', () => new DeleteObjectCommand({ Bucket, Key: 'x' })],
    ['a part of an object', () => new GetObjectCommand({ Bucket, Key: 'x', Range: 'bytes=0-1' })],
    ['its tags', () => new GetObjectTaggingCommand({ Bucket, Key: 'x' })],
    ['a conditional put', () => new PutObjectCommand({ Bucket, Key: 'x', Body, IfNoneMatch: '*' })],
  ] as const)('%s is rejected', async (_, command) => {
    await expect(new S3Client(local.runner).send(command() as GetObjectCommand)).rejects.toMatchObject({
      name: 'NotImplemented',
      message: expect.stringMatching(/^The local S3 does not support /),
    });
  });

  test('an invalid address is rejected without a fault', async () => {
    const authorization = `AWS4-HMAC-SHA256 Credential=${local.runner.credentials.accessKeyId}/20261121/x/s3/aws4_request, `;

    const answer = await fetch(`${local.aws.url}/${Bucket}/%zz`, { headers: { authorization } });

    expect(answer.status).toBe(501);
  });
});

describe('the gate', () => {
  test('separates permission to put, permission to get, and none', async () => {
    const put = new PutObjectCommand({ Bucket, Key: 'gate', Body });
    await as('Archivist').send(put);

    await expect(as('Reader').send(put)).rejects.toMatchObject({
      ...{ name: 'AccessDenied', $metadata: expect.objectContaining({ httpStatusCode: 403 }) },
      message: expect.stringContaining('perform: s3:PutObject on resource: arn:aws:s3:::small-files/gate because'),
    });
    await expect(read(as('Archivist'), 'gate')).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(read(as('Nobody'), 'gate')).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test('checks the bucket of a grant', async () => {
    await expect(
      as('Reader').send(new GetObjectCommand({ Bucket: local.idOf('Site'), Key: 'index.html' })),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});

describe('a data folder', () => {
  test('keeps objects over a restart, in files that only their owner can read', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'objects-'));
    const first = await aSmallAws({ dataDir });
    await new S3Client(first.runner).send(new PutObjectCommand({ Bucket, Key: 'kept', Body, ContentType: 'text/csv' }));
    await first.aws.close();

    const second = await aSmallAws({ dataDir });
    const { Body: content, ContentType } = await new S3Client(second.runner).send(
      new GetObjectCommand({ Bucket, Key: 'kept' }),
    );
    const text = Buffer.from((await content?.transformToByteArray()) ?? []).toString();
    await second.aws.close();

    const [file = ''] = readdirSync(join(dataDir, 'objects', Bucket));
    expect([text, ContentType]).toEqual([Body, 'text/csv']);
    expect(statSync(join(dataDir, 'objects', Bucket, file)).mode & 0o777).toBe(0o600);
  });

  test('with a damaged object names the file', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'objects-'));
    const objects = objectsInFolder(dataDir);
    objects.put('b', { key: 'k', type: 't', at: '2026-11-21T05:00:00.000Z', checksums: {}, content: Buffer.from('x') });
    const [file = ''] = readdirSync(join(dataDir, 'b'));
    const path = join(dataDir, 'b', file);
    writeFileSync(path, readFileSync(path).subarray(0, 10));

    expect(() => objects.get('b', 'k')).toThrow(`${path} is damaged`);
  });
});
