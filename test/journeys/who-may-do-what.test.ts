import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalStack, localStack } from '../support/local-stack.ts';

let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

const minted = async (body: object) => String((await stack.api('POST', '/_local/token', { body })).body['token']);

describe('HEAD', () => {
  test.each(['/v1/agencies', '/v1/scores?agency=H44&period=2026-10', '/vi', '/en/co-quan', '/docs', '/openapi.json'])(
    'of %s has status and headers of GET, and no body',
    async (path) => {
      const shown = async (method: string) => {
        const { status, headers } = await fetch(`${stack.url}${path}`, { method });
        const names = ['content-type', 'cache-control', 'content-security-policy'];
        return { status, headers: names.map((name) => headers.get(name)) };
      };

      expect(await shown('HEAD')).toStrictEqual(await shown('GET'));
      expect(await (await fetch(`${stack.url}${path}`, { method: 'HEAD' })).text()).toBe('');
    },
  );

  test('of what staff may read needs the same token', async () => {
    const token = await minted({ role: 'auditor', agency: 'H44' });
    const path = '/v1/staff/petitions';

    expect((await fetch(`${stack.url}${path}`, { method: 'HEAD' })).status).toBe(401);
    expect(
      (await fetch(`${stack.url}${path}`, { method: 'HEAD', headers: { authorization: `Bearer ${token}` } })).status,
    ).toBe(200);
  });

  test('of what is only sent is not found', async () => {
    expect((await fetch(`${stack.url}/v1/ratings`, { method: 'HEAD' })).status).toBe(404);
  });
});

test.each([
  '/v1/scores?agency=H44.999&period=2026-10',
  '/v1/scores?agency=x',
  '/vi/co-quan/H44.999',
  '/vi/khong-co',
  '/v1/petitions/PAKN-2222-2222',
])('the error of %s is kept by no cache', async (path) => {
  const { status, headers } = await fetch(`${stack.url}${path}`);

  expect(status).toBeGreaterThanOrEqual(400);
  expect(headers.get('cache-control')).toBe('no-store');
});

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
