import { describe, expect, test } from 'vitest';
import { downloadPath, type Presigner, uploadForm } from '../../../lambdas/platform/presign.ts';

/** The bucket and keys of the examples in AWS's documentation of Signature Version 4. */
const example: Presigner = {
  bucket: 'examplebucket',
  host: 'examplebucket.s3.amazonaws.com',
  region: 'us-east-1',
  credentials: { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
};
const MAY_2013 = new Date('2013-05-24T00:00:00.000Z');

describe('a download', () => {
  test('has the signature of the example in the documentation of S3', () => {
    const path = downloadPath(example, { key: 'test.txt', seconds: 86_400 }, MAY_2013);

    expect(path).toContain(
      '/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524',
    );
    expect(path).toMatch(/&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404$/);
  });

  test('carries the token of a role, in the order in which it is signed', () => {
    const role = { ...example, credentials: { ...example.credentials, token: 'a/b+c=' } };
    const path = downloadPath(role, { key: 'files/a b', seconds: 60 }, MAY_2013);
    const names = [...new URL(path, 'https://x').searchParams.keys()];

    expect(path).toMatch(/^\/files\/a%20b\?/);
    expect(path).toContain('X-Amz-Security-Token=a%2Fb%2Bc%3D');
    expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted());
  });
});

describe('an upload', () => {
  const limits = { key: 'quarantine/1', type: 'image/jpeg', maxBytes: 20, seconds: 900 };

  test('is allowed for one key, one type and so many bytes, for a while', () => {
    const form = uploadForm(example, limits, MAY_2013);

    expect(form).toMatchObject({
      ...{ key: 'quarantine/1', 'Content-Type': 'image/jpeg', 'x-amz-date': '20130524T000000Z' },
      'x-amz-credential': 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request',
      'x-amz-signature': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.parse(Buffer.from(`${form['policy']}`, 'base64').toString())).toEqual({
      expiration: '2013-05-24T00:15:00.000Z',
      conditions: [
        { bucket: 'examplebucket' },
        ['content-length-range', 1, 20],
        { key: 'quarantine/1' },
        { 'Content-Type': 'image/jpeg' },
        { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' },
        { 'x-amz-credential': 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request' },
        { 'x-amz-date': '20130524T000000Z' },
      ],
    });
  });

  test('sends the browser to one address afterwards, which the policy names too', () => {
    const redirect = 'https://lang-nghe.example/vi/phan-anh/PAKN-7K3D-9QXM/tep-kem-theo/1?receipt=R';
    const form = uploadForm(example, { ...limits, redirect }, MAY_2013);

    expect(form).toHaveProperty('success_action_redirect', redirect);
    expect(Buffer.from(`${form['policy']}`, 'base64').toString()).toContain(
      `{"success_action_redirect":"${redirect}"}`,
    );
  });

  test('carries the token of a role, which the policy names too', () => {
    const role = { ...example, credentials: { ...example.credentials, token: 'token' } };
    const form = uploadForm(role, limits, MAY_2013);

    expect(form).toHaveProperty('x-amz-security-token', 'token');
    expect(Buffer.from(`${form['policy']}`, 'base64').toString()).toContain('{"x-amz-security-token":"token"}');
  });
});
