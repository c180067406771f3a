import { describe, expect, test } from 'vitest';
import { policyError } from '../../../src/aws/s3/post-policy.ts';

const NOW = Date.parse('2026-11-21T05:00:00.000Z');
const policy = {
  expiration: '2026-11-21T05:15:00.000Z',
  conditions: [
    { bucket: 'files' },
    ['content-length-range', 1, 10],
    ['eq', '$key', 'in/1'],
    ['starts-with', '$Content-Type', 'image/'],
  ],
};
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
const form = (fields: Record<string, string> = {}, bytes = 5, bucket = 'files') => ({
  ...{ bucket, bytes },
  fields: new Map(Object.entries({ key: 'in/1', 'content-type': 'image/png', policy: '', ...fields })),
});

describe('a form', () => {
  test('that fulfils every condition is allowed', () => {
    expect(policyError(encoded(policy), form(), NOW)).toBeUndefined();
  });

  test.each([
    ['another key', form({ key: 'in/2' }), 'AccessDenied'],
    ['another type', form({ 'content-type': 'text/html' }), 'AccessDenied'],
    ['another bucket', form({}, 5, 'others'), 'AccessDenied'],
    ['a field that no condition names', form({ acl: 'public-read' }), 'AccessDenied'],
    ['too many bytes', form({}, 11), 'EntityTooLarge'],
    ['no bytes', form({}, 0), 'EntityTooSmall'],
  ])('with %s is not', (_, wrong, code) => {
    expect(policyError(encoded(policy), wrong, NOW)).toMatchObject({ code });
  });

  test('is allowed until its policy expires', () => {
    expect(policyError(encoded(policy), form(), NOW + 15 * 60_000 - 1)).toBeUndefined();
    expect(policyError(encoded(policy), form(), NOW + 15 * 60_000)?.message).toContain('Policy expired');
  });

  test.each(['not JSON', encoded({}), encoded({ ...policy, conditions: [['ne', '$key', 'x']] })])(
    'needs a policy that can be read: %s',
    (text) => {
      expect(policyError(text, form(), NOW)).toMatchObject({ status: 400, code: 'InvalidPolicyDocument' });
    },
  );
});
