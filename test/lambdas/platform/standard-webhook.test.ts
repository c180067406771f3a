import * as fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { isRecent, isSigned, webhookSecret, webhookSignature } from '../../../lambdas/platform/standard-webhook.ts';

/** The vector of the specification. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const signed = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: '1614265330', raw: '{"test": 2432232314}' };
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
const OTHER = webhookSecret(Buffer.alloc(32, 7));

test('a signature is that of the specification', () => {
  expect(webhookSignature(SECRET, signed)).toBe(SIGNATURE);
});

test('a signature is that of the reference library, whatever is signed', async () => {
  await fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 24, maxLength: 64 }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.nat(2 ** 31),
      fc.string({ unit: 'grapheme' }),
      (bytes, id, seconds, raw) => {
        const secret = webhookSecret(bytes);
        const reference = new Webhook(secret).sign(id, new Date(seconds * 1_000), raw);
        expect(webhookSignature(secret, { id, timestamp: `${seconds}`, raw })).toBe(reference);
      },
    ),
  );
});

test('what we sign, the reference library verifies', () => {
  const timestamp = `${Math.floor(Date.now() / 1_000)}`;
  const raw = '{"text":"PA Đường hỏng"}';
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': timestamp,
    'webhook-signature': webhookSignature(OTHER, { id: 'msg_1', timestamp, raw }),
  };

  expect(new Webhook(OTHER).verify(raw, headers)).toStrictEqual({ text: 'PA Đường hỏng' });
});

describe('a message is signed', () => {
  test.each([
    ['by its signature', SIGNATURE],
    ['by one of several signatures', `v1,${'A'.repeat(43)}= v1a,abc ${SIGNATURE}`],
  ])('%s', (_, header) => {
    expect(isSigned(header, [SECRET], signed)).toBe(true);
  });

  test('by any of the secrets that are honoured', () => {
    expect(isSigned(SIGNATURE, [OTHER, SECRET], signed)).toBe(true);
  });
});

describe('a message is not signed', () => {
  test.each([
    ['without a signature', ''],
    ['by a signature of another version', SIGNATURE.replace('v1,', 'v2,')],
    ['by the bare signature', SIGNATURE.slice(3)],
    ['by half of a signature', SIGNATURE.slice(0, 20)],
    ['by a signature with a sign changed', SIGNATURE.replace('g0hM', 'g0hN')],
    ['by signatures with commas between them', `${SIGNATURE},${SIGNATURE}`],
  ])('%s', (_, header) => {
    expect(isSigned(header, [SECRET], signed)).toBe(false);
  });

  test.each([
    ['another body', { raw: '{"test": 2432232315}' }],
    ['another id', { id: 'msg_2' }],
    ['another time', { timestamp: '1614265331' }],
    ['no id', { id: '' }],
    ['an invalid time', { timestamp: '1614265330.0' }],
  ])('by the signature of %s', (_, change) => {
    expect(isSigned(SIGNATURE, [SECRET], { ...signed, ...change })).toBe(false);
  });

  test('by another secret, or without one', () => {
    expect(isSigned(SIGNATURE, [OTHER], signed)).toBe(false);
    expect(isSigned(SIGNATURE, [], signed)).toBe(false);
  });

  test('under an id with a full stop, for it might end earlier', () => {
    const open = { id: 'msg.1614265330', timestamp: '1614265330', raw: 'x' };

    expect(isSigned(webhookSignature(SECRET, open), [SECRET], open)).toBe(false);
  });
});

test.each([
  [-301, false],
  [-300, true],
  [0, true],
  [300, true],
  [301, false],
])('a message whose clock is %i seconds off is recent: %s', (seconds, recent) => {
  expect(isRecent(`${1_614_265_330 + seconds}`, 1_614_265_330_000)).toBe(recent);
});
