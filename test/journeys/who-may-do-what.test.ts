import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalStack, localStack } from '../support/local-stack.ts';

let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

const minted = async (body: object) => String((await stack.api('POST', '/_local/token', { body })).body['token']);

describe('the tokens that Cognito issues at a sign-in', () => {
  const who = { role: 'head', agency: 'H44.100' };

  test('the ID token is accepted', async () => {
    const token = await minted(who);

    expect((await stack.api('GET', '/v1/staff/petitions', { token })).status).toBe(200);
  });

  test('the access token passes the authorizer and gets a clear 401 from every route of staff', async () => {
    const token = await minted({ ...who, use: 'access' });

    for (const path of ['/v1/staff/petitions', '/v1/staff/people', '/v1/reports']) {
      expect(await stack.api('GET', path, { token }), path).toMatchObject({
        status: 401,
        body: { code: 'caller.wrongToken', detail: 'Send the ID token, not the access token.' },
      });
    }
  });
});
