import { expect, test } from 'vitest';
import { sign } from '../../../../lambdas/platform/lean/sign.ts';

const example = { id: 'AKIDEXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const at = new Date('2015-08-30T12:36:00.000Z');
const vanilla = { service: 'service', region: 'us-east-1', headers: { host: 'example.amazonaws.com' }, body: '' };

test("AWS's own example post-vanilla gets the signature that AWS publishes for it", () => {
  expect(sign(vanilla, example, at)).toEqual({
    host: 'example.amazonaws.com',
    'x-amz-date': '20150830T123600Z',
    authorization:
      'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  });
});

test('a session token is sent and signed', () => {
  const signed = sign(vanilla, { ...example, token: 'session' }, at);

  expect(signed['x-amz-security-token']).toBe('session');
  expect(signed['authorization']).toContain('SignedHeaders=host;x-amz-date;x-amz-security-token,');
});

test('another body, day or service gives another signature', () => {
  const signatures = [
    sign(vanilla, example, at),
    sign({ ...vanilla, body: '{}' }, example, at),
    sign(vanilla, example, new Date('2015-08-31T12:36:00.000Z')),
    sign({ ...vanilla, service: 'kms' }, example, at),
    ...Array.from({ length: 8 }, (_, n) => sign({ ...vanilla, service: `service-${n}` }, example, at)),
  ].map(({ authorization }) => authorization);

  expect(new Set(signatures).size).toBe(12);
  expect(sign(vanilla, example, at)['authorization']).toBe(signatures[0]);
});
