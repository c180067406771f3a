import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hasExpired } from '../../../src/aws/s3/lifecycle.ts';
import { ORIGIN_HOST, readPresigned } from '../../../src/aws/s3/presigned.ts';
import { aResource } from '../../support/tiny-stack.ts';

/** The example in AWS's documentation of Signature Version 4. */
const secretOf = (id: string) =>
  id === 'AKIAIOSFODNN7EXAMPLE' ? 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' : undefined;
const SIGNED_AT = Date.parse('2013-05-24T00:00:00.000Z');
const DAY_MS = 86_400_000;
const url =
  '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request' +
  '&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host' +
  '&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404';
const wire = (changed: object = {}) => ({
  ...{ method: 'GET', url, headers: { [ORIGIN_HOST]: 'examplebucket.s3.amazonaws.com' }, body: Buffer.alloc(0) },
  ...changed,
});
const read = (changed: object = {}, nowMs = SIGNED_AT) => readPresigned(wire(changed), { secretOf, nowMs });

describe('a presigned address', () => {
  test('is that of an object of a bucket, with the rights of its signer', async () => {
    expect(await read()).toMatchObject({
      ...{ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', wire: { method: 'GET', url: '/examplebucket/test.txt' } },
    });
  });

  test('is good until it expires', async () => {
    expect(await read({}, SIGNED_AT + DAY_MS - 1)).toHaveProperty('wire');
    expect(await read({}, SIGNED_AT + DAY_MS)).toMatchObject({ refused: { status: 403 } });
  });

  test.each([
    ['another object', { url: url.replace('test', 'other') }],
    ['a longer time', { url: url.replace('86400', '864000') }],
    ['another bucket', { headers: { [ORIGIN_HOST]: 'other.s3.amazonaws.com' } }],
    ['another method', { method: 'DELETE' }],
    ['an unknown key', { url: url.replace('AKIAIOSFODNN7EXAMPLE', 'AKIA') }],
    ['no credential', { url: '/test.txt?X-Amz-Signature=00' }],
    ['no signature', { url: '/test.txt' }],
  ])('with %s is refused', async (_, changed) => {
    expect(await read(changed)).toMatchObject({ refused: { status: 403 } });
  });

  test('is not what a function calls', async () => {
    expect(await read({ headers: { authorization: 'AWS4-HMAC-SHA256 …' } })).toBeUndefined();
    expect(await read({ url: '/bucket/key', headers: {} })).toBeUndefined();
  });
});

describe('a form', () => {
  const type = 'multipart/form-data; boundary=x';
  const formOf = (text: string) =>
    read({ method: 'POST', url: '/', headers: { 'content-type': type }, body: Buffer.from(text) });

  test('without a file, or that cannot be read, is refused', async () => {
    expect(await formOf('nothing')).toMatchObject({ refused: { status: 400 } });
    expect(await formOf('--x\r\nContent-Disposition: form-data; name="key"\r\n\r\nk\r\n--x--\r\n')).toMatchObject({
      refused: { status: 400 },
    });
  });

  test('without a signature is refused', async () => {
    const file = 'Content-Disposition: form-data; name="file"; filename="a"\r\n\r\nbytes';
    expect(await formOf(`--x\r\n${file}\r\n--x--\r\n`)).toMatchObject({ refused: { status: 403 } });
  });
});

describe('a signed form', () => {
  const credential = 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request';
  const parts = ['20130524', 'us-east-1', 's3', 'aws4_request'];
  const secret = Buffer.from(`AWS4${secretOf('AKIAIOSFODNN7EXAMPLE')}`);

  async function answerTo(extra: Readonly<Record<string, string>>, status = 200) {
    const fields = { key: 'in/ảnh 1', 'x-amz-credential': credential, ...extra };
    const conditions = Object.entries(fields).map(([name, value]) => ({ [name]: value }));
    const policy = Buffer.from(JSON.stringify({ expiration: '2013-05-24T01:00:00.000Z', conditions })).toString(
      'base64',
    );
    const sign = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest();
    const signature = sign(parts.reduce<Uint8Array>(sign, secret), policy).toString('hex');

    const form = new FormData();
    const signed = { ...fields, policy, 'x-amz-signature': signature };
    for (const [name, value] of Object.entries(signed)) form.set(name, value);
    form.set('file', new Blob(['bytes']), 'a');
    const sent = new Response(form);
    const headers = { ...wire().headers, 'content-type': `${sent.headers.get('content-type')}` };
    const presigned = await read({ method: 'POST', url: '/', headers, body: Buffer.from(await sent.arrayBuffer()) });
    if (presigned === undefined || 'refused' in presigned) throw new Error(JSON.stringify(presigned));
    return presigned.answer({ status, headers: {}, body: '' });
  }

  test('stores the file, and sends the browser to where the form says, with bucket and key', async () => {
    const to = 'https://site.example/done?receipt=R';
    const place = `${to}&bucket=examplebucket&key=in%2F%E1%BA%A3nh+1`;

    expect(await answerTo({ success_action_redirect: to })).toMatchObject({
      status: 303,
      headers: { location: place },
    });
  });

  test('sends it nowhere without an address, with what is no address, or after an error', async () => {
    expect(await answerTo({})).toMatchObject({ status: 204, headers: {} });
    expect(await answerTo({ success_action_redirect: 'no address' })).toMatchObject({ status: 204, headers: {} });
    expect(await answerTo({ success_action_redirect: 'https://site.example' }, 500)).toMatchObject({
      ...{ status: 500, headers: {} },
    });
  });
});

describe('a lifecycle rule', () => {
  const bucket = (Status: string) =>
    aResource({
      ...{ logicalId: 'Files', type: 'AWS::S3::Bucket' },
      properties: { LifecycleConfiguration: { Rules: [{ Status, Prefix: 'in/', ExpirationInDays: 1 }, { Status }] } },
    });
  const object = { key: 'in/1', at: '2026-11-21T05:00:00.000Z' };

  test('expires objects at the midnight after so many days', () => {
    expect(hasExpired(bucket('Enabled'), object, Date.parse('2026-11-22T23:59:59.999Z'))).toBe(false);
    expect(hasExpired(bucket('Enabled'), object, Date.parse('2026-11-23T00:00:00.000Z'))).toBe(true);
  });

  test('is for its prefix, and only while it is enabled', () => {
    const later = Date.parse('2027-01-01T00:00:00.000Z');

    expect(hasExpired(bucket('Enabled'), { ...object, key: 'out/1' }, later)).toBe(false);
    expect(hasExpired(bucket('Disabled'), object, later)).toBe(false);
  });
});
