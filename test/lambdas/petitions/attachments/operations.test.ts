import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachmentStore } from '../../../../lambdas/petitions/attachments/store.ts';
import { dynamoTable } from '../../../../lambdas/platform/clients.ts';
import { stubSigning } from '../../../support/attachments.ts';
import { aPetitionBody } from '../../../support/bodies.ts';
import { createTable } from '../../../support/engine.ts';
import { staffClaims } from '../../../support/http-event.ts';
import { SUBMIT } from '../../../support/petition-functions.ts';
import { act, ask, claims, petitions, send, setUpStaff } from '../../../support/staff-flow.ts';

const PATH = '/v1/petitions/{code}/attachments';
const photo = { name: 'ảnh.jpg', type: 'image/jpeg', bytes: 1_000 };

setUpStaff(createTable);
let table: string;
beforeAll(async () => {
  table = await createTable('attachments');
  vi.stubEnv('ATTACHMENTS_TABLE', table);
  stubSigning();
});

let code: string;
let receipt: string;
let count = 0;
beforeEach(async () => {
  count += 1;
  const headers = { 'content-type': 'application/json', 'idempotency-key': `files-${count}` };
  ({ code, receipt } = (await ask(SUBMIT, { headers, body: { ...aPetitionBody(), agency: 'H44.100' } })).body as never);
});

const begin = (id: string, body: object = photo) =>
  ask(`PUT ${PATH}/{id}`, { params: { code, id }, headers: { 'content-type': 'application/json', receipt }, body });
const finish = (id: string) => ask(`POST ${PATH}/{id}/uploaded`, { params: { code, id }, headers: { receipt } });
const list = () => ask(`GET ${PATH}`, { params: { code }, headers: { receipt } });
const staff = (method: string, rest: string, more: object = {}) =>
  send(`${method} /v1/staff/petitions/{code}/attachments${rest}`, {
    params: { code, id: 'staff-0001' },
    claims,
    ...more,
  });

describe('a sender', () => {
  test('announces a file and gets a form; the same again gets it again', async () => {
    const first = await begin('photo-0001');

    expect(first).toMatchObject({
      status: 201,
      body: {
        ...{ id: 'photo-0001', state: 'expected', by: 'sender', name: 'ảnh.jpg' },
        upload: { action: '/uploads', fields: { 'Content-Type': 'image/jpeg' }, until: '2026-11-23T02:15:00.000Z' },
      },
    });
    expect((first.body as { upload: { fields: { key: string } } }).upload.fields.key).toMatch(
      /^quarantine\/[\w-]{22}$/,
    );
    expect(JSON.stringify(first.body)).not.toContain(code);
    expect(await begin('photo-0001')).toEqual({ ...first, status: 200 });
    expect(await begin('photo-0001', { ...photo, bytes: 2 })).toMatchObject({
      status: 409,
      body: { code: 'idempotency.mismatch' },
    });
  });

  test('says that it was uploaded, and gets no form any more', async () => {
    await begin('photo-0001');

    expect(await finish('photo-0001')).toMatchObject({ status: 200, body: { state: 'checking' } });
    expect((await begin('photo-0001')).body).not.toHaveProperty('upload');
    expect(await finish('photo-0002')).toMatchObject({ status: 404, body: { code: 'attachment.notFound' } });
  });

  test('lists what became of the files', async () => {
    const store = attachmentStore(dynamoTable(table));
    const common = { by: 'sender', at: '2026-11-23T02:00:00.000Z', ...photo, type: 'image/jpeg' } as const;
    const before = await store.find(code);
    await store.save(
      {
        ...{ code, version: 1 },
        files: [
          { ...common, id: 'ready-0001', state: 'ready', stored: { type: 'application/pdf', bytes: 5 } },
          { ...common, id: 'wrong-0001', state: 'rejected', reason: 'heic' },
        ],
      },
      before,
    );

    expect(await list()).toMatchObject({
      status: 200,
      body: {
        most: 5,
        items: [
          {
            state: 'ready',
            type: 'application/pdf',
            bytes: 5,
            url: expect.stringMatching(/^\/files\/[\w-]{22}\?X-Amz-/),
          },
          { state: 'rejected', reason: 'heic', label: { vi: expect.stringContaining('HEIC') } },
        ],
      },
    });
  });

  test('is refused what cannot be kept', async () => {
    expect(await begin('photo-0001', { ...photo, type: 'image/heic' })).toMatchObject({
      status: 422,
      body: { code: 'attachment.unsupported', types: expect.arrayContaining(['image/webp']) },
    });
    expect(await begin('photo-0001', { ...photo, bytes: 20 * 1024 * 1024 + 1 })).toMatchObject({
      status: 422,
      body: { code: 'attachment.tooLarge' },
    });
    expect((await begin('photo-0001', { ...photo, bytes: 20 * 1024 * 1024, type: 'IMAGE/JPEG' })).status).toBe(201);
    expect((await begin('../x')).status).toBe(400);
    expect((await begin('photo-0001', { ...photo, stage: 'after' })).status).toBe(400);
  });

  test('sends five files, and none with another receipt', async () => {
    for (let index = 1; index <= 5; index += 1) expect((await begin(`photo-000${index}`)).status).toBe(201);

    expect(await begin('photo-0006')).toMatchObject({ status: 409, body: { code: 'attachment.tooMany', most: 5 } });
    receipt = 'R58A-5TEW-BE5K-H98T-39EJ';
    for (const answer of [await begin('photo-0001'), await finish('photo-0001'), await list()]) {
      expect(answer).toMatchObject({ status: 404, body: { code: 'petition.notFound' } });
    }
  });

  test('loses nothing if five are announced at once', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((index) => begin(`photo-000${index}`)));

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409]);
  });
});

describe('staff', () => {
  test('add files for the answer after accepting, those who may act', async () => {
    const body = { ...photo, stage: 'before' };
    expect(await staff('PUT', '/{id}', { body })).toMatchObject({ status: 409, body: { most: 0 } });
    await act('accept', code, { version: 1 });

    expect(await staff('PUT', '/{id}', { body })).toMatchObject({
      status: 201,
      body: { by: 'agency', stage: 'before' },
    });
    expect(await staff('POST', '/{id}/uploaded')).toMatchObject({ status: 200, body: { state: 'checking' } });
    expect((await staff('PUT', '/{id}', { body, claims: staffClaims('auditor', 'H44.100') })).status).toBe(403);
    expect((await staff('POST', '/{id}/uploaded', { claims: staffClaims('auditor', 'H44.100') })).status).toBe(403);
    expect((await petitions.find(code))?.version).toBe(2);
  });

  test('see the files of a petition that they may read', async () => {
    await begin('photo-0001');

    expect(await staff('GET', '')).toMatchObject({ status: 200, body: { most: 0, items: [{ by: 'sender' }] } });
    expect((await staff('GET', '', { claims: staffClaims('auditor', 'H44.100') })).status).toBe(200);
    for (const stranger of [staffClaims('officer', 'H44.200'), staffClaims('head', 'H44.200')]) {
      expect((await staff('GET', '', { claims: stranger })).status).toBe(404);
      expect((await staff('PUT', '/{id}', { body: photo, claims: stranger })).status).toBe(404);
    }
  });
});
