import { expect, test } from 'vitest';
import { authorizationCodes } from '../../src/oidc/codes.ts';

const grant = {
  ...{ clientId: 'web', redirectUri: 'http://localhost/callback', challenge: 'x', nonce: undefined, scope: 'openid' },
  subject: { sub: 'na', claims: {} },
};

function setup() {
  let now = 1_000_000;
  const codes = authorizationCodes(() => now);
  const pass = (ms: number) => {
    now += ms;
  };
  return { codes, pass };
}

test('a code is good for one use', () => {
  const { codes } = setup();
  const code = codes.issue(grant);

  expect(codes.take(code)).toMatchObject(grant);
  expect(codes.take(code)).toBeUndefined();
  expect(codes.take('guessed')).toBeUndefined();
});

test('a code ends 60 seconds after it was issued, on the clock of the stack', () => {
  const { codes, pass } = setup();
  const [early, late] = [codes.issue(grant), codes.issue(grant)];

  pass(59_999);
  expect(codes.take(early)).toMatchObject(grant);
  pass(1);
  expect(codes.take(late)).toBeUndefined();
});

test('codes that nobody redeems are limited: the oldest one ends first', () => {
  const { codes } = setup();
  const [oldest = '', second = '', ...others] = Array.from({ length: 1001 }, () => codes.issue(grant));

  expect(codes.take(oldest)).toBeUndefined();
  expect(codes.take(second)).toMatchObject(grant);
  expect(codes.take(others.at(-1) ?? '')).toMatchObject(grant);
});
