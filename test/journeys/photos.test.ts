import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type Answer, type LocalStack, localStack } from '../support/local-stack.ts';
import { aBomb, aHeic, anExecutable, anSvg, aPdf, aPhoto } from '../support/pictures.ts';

let stack: LocalStack;
let officer: string;
beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
  officer = await stack.token('officer', 'H44.100');
});
afterAll(() => stack.close());

type Petition = { readonly path: string; readonly code: string; readonly headers: { readonly receipt: string } };

let sent = 0;
async function aPetition(more: object = {}): Promise<Petition> {
  sent += 1;
  const { body } = await stack.api('POST', '/v1/petitions', {
    headers: { 'idempotency-key': `photos-${sent}` },
    body: { ...aPetitionBody(), agency: 'H44.100', ...more },
  });
  const { code, receipt } = body as { code: string; receipt: string };
  return { code, path: `/v1/petitions/${code}/attachments`, headers: { receipt } };
}

type File = { readonly id: string; readonly name: string; readonly type: string; readonly content: Buffer };

/** What a browser posts; `fields` of the form that the API issued. */
async function post(begun: Answer, content: Buffer, change: Record<string, string> = {}): Promise<Response> {
  const { action, fields } = begun.body['upload'] as { action: string; fields: Record<string, string> };
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...change })) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(content)]), 'x');
  return fetch(`${stack.url}${action}`, { method: 'POST', body: form });
}

const announce = ({ path, headers }: Petition, { id, name, type, content }: File) =>
  stack.api('PUT', `${path}/${id}`, { headers, body: { name, type, bytes: content.length } });

async function attach(petition: Petition, file: File) {
  const begun = await announce(petition, file);
  expect(begun.status).toBe(201);
  expect((await post(begun, file.content)).status).toBe(204);
  const { path, headers } = petition;
  const finished = await stack.api('POST', `${path}/${file.id}/uploaded`, { headers });
  expect(finished).toMatchObject({ status: 200, body: { state: 'checking' } });
  await stack.settle();
  return fileOf(petition, file.id);
}

async function filesOf({ path, headers }: Petition) {
  return (await stack.api('GET', path, { headers })).body['items'] as Record<string, unknown>[];
}
const fileOf = async (petition: Petition, id: string) => (await filesOf(petition)).find((file) => file['id'] === id);

const photo = async (id = 'photo-0001'): Promise<File> => ({
  ...{ id, name: 'Rác đầu ngõ 12.JPG', type: 'image/jpeg' },
  content: await aPhoto(),
});

describe('a photo of the sender', () => {
  test('is kept as a new picture: upright, and without the place where it was taken', async () => {
    const petition = await aPetition();
    const file = await photo();
    expect((await sharp(file.content).metadata()).exif).toBeDefined();

    const kept = await attach(petition, file);

    expect(kept).toMatchObject({ state: 'ready', type: 'image/jpeg', width: 480, height: 640, by: 'sender' });
    const answer = await fetch(`${stack.url}${kept?.['url']}`);
    expect(answer.status).toBe(200);
    const { exif, icc, xmp, orientation, width, height } = await sharp(await answer.arrayBuffer()).metadata();
    expect({ exif, icc, xmp, orientation, width, height }).toEqual({ width: 480, height: 640 });
  });

  test('is saved and not run: as an attachment, under a policy of its own', async () => {
    const kept = await attach(await aPetition(), await photo());
    const { headers } = await fetch(`${stack.url}${kept?.['url']}`);

    expect(headers.get('content-type')).toBe('image/jpeg');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Rac dau ngo 12.jpg"; filename*=UTF-8''R%C3%A1c%20%C4%91%E1%BA%A7u%20ng%C3%B5%2012.jpg`,
    );
    expect(headers.get('content-security-policy')).toContain("default-src 'none'; sandbox");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('private, no-store');
  });

  test('is opened by a link for five minutes, which cannot be changed to open another file', async () => {
    const petition = await aPetition();
    const [one, other] = [
      await attach(petition, await photo('photo-0001')),
      await attach(petition, await photo('photo-0002')),
    ];
    const path = (file: typeof one) => `${file?.['url']}`.split('?')[0];
    const swapped = `${one?.['url']}`.replace(`${path(one)}`, `${path(other)}`);

    expect((await fetch(`${stack.url}${swapped}`)).status).toBe(403);
    expect((await fetch(`${stack.url}${path(one)}`)).status).toBe(403);
    expect((await fetch(`${stack.url}/quarantine/${`${path(one)}`.slice('/files/'.length)}`)).status).toBe(404);
    await stack.advance('PT6M');
    expect((await fetch(`${stack.url}${one?.['url']}`)).status).toBe(403);
  });

  test('is read by its sender and by staff who may read the petition, and by nobody else', async () => {
    const petition = await aPetition({ matter: 'conduct' });
    await attach(petition, await photo());
    const staffPath = `/v1/staff/petitions/${petition.code}/attachments`;
    const status = async (role: string, agency: string) =>
      (await stack.api('GET', staffPath, { token: await stack.token(role, agency) })).status;

    expect((await stack.api('GET', petition.path, { headers: { receipt: 'R58A-5TEW-BE5K-H98T-39EJ' } })).status).toBe(
      404,
    );
    expect(await status('officer', 'H44.100')).toBe(404);
    expect(await status('head', 'H44.100')).toBe(200);
    expect(await status('head', 'H44.200')).toBe(404);
  });
});

describe('what is not kept is refused in a sentence, and the petition is as it was', () => {
  test.each([
    ['an executable that is called a photo', 'image/jpeg', anExecutable, 'unsupported'],
    ['an SVG with a script', 'image/png', anSvg, 'unsupported'],
    ['a photo of an iPhone', 'image/jpeg', aHeic, 'heic'],
    ['100 million pixels', 'image/png', aBomb, 'tooManyPixels'],
    ['half a photo', 'image/jpeg', async () => (await aPhoto(2_000, 2_000)).subarray(0, 9_000), 'damaged'],
    ['half a PDF', 'application/pdf', () => aPdf().subarray(0, 40), 'damaged'],
  ] as const)('%s', async (_, type, make, reason) => {
    const petition = await aPetition();
    const content = await make();

    const kept = await attach(petition, { id: 'wrong-0001', name: 'ảnh.jpg', type, content });

    expect(kept).toMatchObject({
      state: 'rejected',
      reason,
      label: { vi: expect.any(String), en: expect.any(String) },
    });
    expect(kept).not.toHaveProperty('url');
    expect(await stack.api('GET', `/v1/petitions/${petition.code}`, { headers: petition.headers })).toMatchObject({
      body: { status: 'submitted', content: aPetitionBody().content },
    });
  });

  test('an upload that was announced and never came', async () => {
    const petition = await aPetition();
    const file = await photo();
    await announce(petition, file);
    await stack.api('POST', `${petition.path}/${file.id}/uploaded`, { headers: petition.headers });
    await stack.settle();

    expect(await fileOf(petition, file.id)).toMatchObject({ state: 'rejected', reason: 'missing' });
  });
});

describe('the form of an upload', () => {
  test('takes no other place, no other type and no more than 20 MB', async () => {
    const begun = await announce(await aPetition(), await photo());
    const { content } = await photo();

    expect((await post(begun, content, { key: 'files/mine' })).status).toBe(403);
    expect((await post(begun, content, { 'Content-Type': 'text/html' })).status).toBe(403);
    expect((await post(begun, content, { policy: Buffer.from('{}').toString('base64') })).status).toBe(403);
    expect((await post(begun, content, { acl: 'public-read' })).status).toBe(403);
    expect(await (await post(begun, Buffer.alloc(20 * 1024 * 1024 + 1))).text()).toContain('EntityTooLarge');
    expect((await post(begun, content)).status).toBe(204);
  });

  test('is good for a quarter of an hour, and issued again for the same file', async () => {
    const petition = await aPetition();
    const file = await photo();
    const first = await announce(petition, file);
    await stack.advance('PT16M');

    expect((await post(first, file.content)).status).toBe(403);
    const again = await announce(petition, file);
    expect(again.status).toBe(200);
    expect((await post(again, file.content)).status).toBe(204);
  });

  test('of one upload that is given up leaves nothing behind after a day', async () => {
    const petition = await aPetition();
    const file = await photo();
    await post(await announce(petition, file), file.content);
    await stack.advance('P3D');

    await stack.api('POST', `${petition.path}/${file.id}/uploaded`, { headers: petition.headers });
    await stack.settle();
    expect(await fileOf(petition, file.id)).toMatchObject({ state: 'rejected', reason: 'missing' });
  });
});

describe('photos of the agency', () => {
  test('come to the sender with the answer, and not before', async () => {
    const petition = await aPetition();
    const staff = `/v1/staff/petitions/${petition.code}`;
    const upload = { name: 'sau.jpg', type: 'image/jpeg', stage: 'after', bytes: 9 };
    expect(await stack.api('PUT', `${staff}/attachments/after-001`, { token: officer, body: upload })).toMatchObject({
      body: { code: 'attachment.tooMany' },
    });
    await stack.api('POST', `${staff}/accept`, { token: officer, body: { version: 1 } });
    const begun = await stack.api('PUT', `${staff}/attachments/after-001`, { token: officer, body: upload });
    await post(begun, await aPhoto());
    await stack.api('POST', `${staff}/attachments/after-001/uploaded`, { token: officer });
    await stack.settle();
    expect(await filesOf(petition)).toEqual([]);

    const text = 'Đã thu gom rác tại đầu ngõ.';
    expect((await stack.api('POST', `${staff}/answer`, { token: officer, body: { version: 2, text } })).status).toBe(
      200,
    );

    expect(await filesOf(petition)).toMatchObject([{ by: 'agency', stage: 'after', state: 'ready' }]);
    expect(await stack.api('PUT', `${staff}/attachments/after-002`, { token: officer, body: upload })).toMatchObject({
      status: 409,
    });
  });
});
