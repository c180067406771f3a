import { GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fileKey, quarantineKey } from '../../../../lambdas/petitions/attachments/object-key.ts';
import { type AttachmentStore, attachmentStore } from '../../../../lambdas/petitions/attachments/store.ts';
import { filesFunction } from '../../../../lambdas/petitions/module.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { streamHandler } from '../../../../lambdas/platform/consumer.ts';
import { aFile } from '../../../support/attachments.ts';
import { streamEvent } from '../../../support/batch-event.ts';
import { createTable } from '../../../support/engine.ts';
import { lambdaContext } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { mockClient } from '../../../support/mock-client.ts';
import { codeOf } from '../../../support/petitions.ts';
import { aHeic, anExecutable, aPdf, aPhoto } from '../../../support/pictures.ts';

const handler = streamHandler('petitions-files', filesFunction);
const s3 = mockClient(S3Client);
const lines = logLines();
const bucket = new Map<string, Buffer>();
let store: AttachmentStore;

beforeAll(async () => {
  const table = await createTable('attachments');
  vi.stubEnv('ATTACHMENTS_TABLE', table);
  vi.stubEnv('ATTACHMENTS_BUCKET', 'attachments');
  store = attachmentStore(dynamoTable(table));
});
afterAll(() => vi.unstubAllEnvs());
beforeEach(() => {
  bucket.clear();
  s3.reset();
  s3.on(GetObjectCommand).callsFake(({ Key }) => {
    const content = bucket.get(Key);
    if (content === undefined) throw new NoSuchKey({ message: Key, $metadata: {} });
    return { Body: { transformToByteArray: async () => new Uint8Array(content) } };
  });
  s3.on(PutObjectCommand).callsFake(({ Key, Body }) => {
    bucket.set(Key, Body);
    return {};
  });
});

/** A petition with a file that was uploaded; its change as the stream passes it on. */
async function uploadOf(name: string, content?: Buffer) {
  const code = codeOf(name);
  const before = await store.find(code);
  const after = { code, version: 1, files: [aFile('checking'), aFile('expected', { id: 'later-0001' })] };
  await store.save(after, before);
  if (content !== undefined) bucket.set(quarantineKey(code, aFile('checking')), content);
  const run = async () => handler(streamEvent({ after }), lambdaContext());
  const file = async () => (await store.find(code)).files[0];
  return { code, run, file, key: fileKey(code, aFile('checking')) };
}

describe('an uploaded file', () => {
  test('is kept as a new picture', async () => {
    const { code, run, file, key } = await uploadOf('photo', await aPhoto(64, 32));

    expect(await run()).toEqual({ batchItemFailures: [] });

    expect(await file()).toMatchObject({ state: 'ready', stored: { type: 'image/jpeg', width: 32, height: 64 } });
    expect(bucket.get(key)?.includes('Exif')).toBe(false);
    expect(s3.commandCalls(PutObjectCommand)[0]?.args[0].input).toMatchObject({
      ...{ Bucket: 'attachments', Key: key, ContentType: 'image/jpeg' },
      ContentDisposition: expect.stringMatching(/^attachment; filename="anh.jpg"/),
    });
    expect(lines()).toContainEqual(expect.objectContaining({ event: 'FILE_CHECKED', code, outcome: 'ready' }));
    expect((await store.find(code)).files[1]).toMatchObject({ state: 'expected' });
  });

  test('is kept as it is if it is a PDF', async () => {
    const { run, file, key } = await uploadOf('pdf', aPdf());
    await run();

    expect(bucket.get(key)).toEqual(aPdf());
    expect(await file()).toMatchObject({ state: 'ready', stored: { type: 'application/pdf', bytes: aPdf().length } });
  });

  test.each([
    ['missing', undefined],
    ['heic', aHeic()],
    ['unsupported', anExecutable()],
    ['damaged', aPdf().subarray(0, 30)],
    ['damaged', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
  ] as const)('is not kept: %s', async (reason, content) => {
    const { run, file, key } = await uploadOf(`${reason}${content?.length}`, content);
    await run();

    expect(await file()).toMatchObject({ state: 'rejected', reason });
    expect(bucket.has(key)).toBe(false);
  });

  test('is checked again by a repeat, which changes nothing', async () => {
    const { run, file } = await uploadOf('twice', await aPhoto(8, 8));
    await run();
    const first = await file();
    await run();

    expect(await file()).toEqual(first);
  });

  test('waits while S3 is down', async () => {
    const { run, file } = await uploadOf('down', await aPhoto(8, 8));
    s3.on(PutObjectCommand).rejects(new Error('S3 is down'));
    expect(await run()).toMatchObject({ batchItemFailures: [{ itemIdentifier: expect.any(String) }] });
    expect(await file()).toMatchObject({ state: 'checking' });

    s3.on(GetObjectCommand).rejects(new Error('S3 is down'));
    expect(await run()).toMatchObject({ batchItemFailures: [{}] });
  });

  test('of an item that was deleted is nothing to check', async () => {
    const event = streamEvent({ before: { code: codeOf('gone'), version: 1, files: [] } });

    expect(await handler(event, lambdaContext())).toEqual({ batchItemFailures: [] });
  });
});
