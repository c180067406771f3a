import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SignInChoice } from '../../src/oidc/sign-in.ts';
import { readAuthorizePage } from '../support/authorize-page.ts';
import { startTinyProvider } from '../support/tiny-provider.ts';

const person = (at: number): SignInChoice => ({
  label: `Người thứ ${at}`,
  group: at % 2 === 0 ? 'Phường <Đông> & "Tây"' : 'Xã',
  subject: { sub: `p${at}`, claims: {} },
});
const people = Array.from({ length: 100 }, (_, at) => person(at));
const asked: unknown[] = [];
let choices = async (): Promise<readonly SignInChoice[]> => people;
let provider: Awaited<ReturnType<typeof startTinyProvider>>;

beforeAll(async () => {
  provider = await startTinyProvider({
    choices: (about) => {
      asked.push(about);
      return choices();
    },
  });
});
afterAll(() => provider.close());

const valid = {
  ...{ response_type: 'code', client_id: 'web', redirect_uri: 'http://localhost:3000/callback?from=here' },
  ...{ scope: 'openid profile', state: '"<s>', nonce: 'n', code_challenge: 'c'.repeat(43) },
  ...{ code_challenge_method: 'S256', ui_locales: 'en' },
};
const call = async (path: string, init: RequestInit = {}) => {
  const answer = await fetch(`${provider.issuer}/${path}`, { redirect: 'manual', ...init });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, ...readAuthorizePage(text) };
};
const open = (change: Record<string, string> = {}, init: RequestInit = {}) =>
  call(`authorize?${new URLSearchParams({ ...valid, ...change })}`, init);
const send = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
  call(path, { method: 'POST', body: new URLSearchParams(form), headers });
const backAt = ({ headers }: { headers: Headers }) => {
  const url = new URL(headers.get('location') ?? expect.fail('no redirect'));
  return { to: url.origin + url.pathname, ...Object.fromEntries(url.searchParams) };
};
const back = { to: 'http://localhost:3000/callback', from: 'here', state: '"<s>' };

test('the provider describes itself and its key', async () => {
  const { issuer } = provider;

  expect(JSON.parse((await call('.well-known/openid-configuration')).text)).toMatchObject({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/end-session`,
    code_challenge_methods_supported: ['S256'],
    token_endpoint_auth_methods_supported: ['none', 'client_secret_basic', 'client_secret_post'],
  });
  expect(JSON.parse((await call('jwks')).text)).toEqual({
    keys: [{ kty: 'RSA', n: expect.any(String), e: 'AQAB', kid: 'local', alg: 'RS256', use: 'sig' }],
  });
});

describe('the page', () => {
  test('lists the first people in groups, says how many there are, and what it is', async () => {
    const page = await open();

    expect(page.headings).toEqual(['Choose who to sign in as', 'Phường <Đông> & "Tây"', 'Xã']);
    expect(Object.keys(page.choices)).toHaveLength(60);
    expect(page.text).toContain('Showing 60 of 100 choices.');
    expect(page.text).toContain('It exists on this machine only');
    expect(page.fields).toEqual(valid);
    expect(asked.at(-1)).toEqual({ url: new URL(provider.issuer).origin, language: 'en' });
  });

  test('finds people without accents', async () => {
    const page = await open({ q: 'NGUOI dong 98' });

    expect(Object.keys(page.choices)).toEqual(['Người thứ 98']);
    expect(page.text).toContain('1 choice.');
    expect(page.text).toContain('value="NGUOI dong 98"');
    expect((await open({ q: 'nobody' })).text).toContain('Nobody was found.');
  });

  test('is in Vietnamese for a browser that prefers it, and leads to the other language', async () => {
    const page = await open({ ui_locales: '' }, { headers: { 'accept-language': 'vi' } });

    expect(page.headings[0]).toBe('Chọn người đăng nhập');
    expect(page.text).toContain('<html lang="vi">');
    expect(page.text).toMatch(/<a href="[^"]*&amp;ui_locales=en" lang="en" hreflang="en">English<\/a>/);
  });

  test('allows no script and no frame, and is stored nowhere', async () => {
    const { headers } = await open();

    expect(headers.get('content-security-policy')).toMatch(/default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('says when the people cannot be listed, and reports why', async () => {
    const before = choices;
    const fault = new Error('still loading');
    choices = () => Promise.reject(fault);
    const page = await open();
    choices = before;

    expect([page.status, page.headings]).toEqual([502, ['The list is not available']]);
    expect(provider.faults).toEqual([fault]);
  });
});

describe('a choice', () => {
  test('sends the browser back with a code and the state', async () => {
    const { choices: buttons } = await open();
    const answer = await send('authorize', { ...valid, choice: buttons['Người thứ 7'] ?? '' });

    expect([answer.status, backAt(answer)]).toEqual([303, { ...back, code: expect.stringMatching(/^[\w-]{43}$/) }]);
  });

  test('of somebody who is not listed any more shows the list again', async () => {
    expect((await send('authorize', { ...valid, choice: 'gone' })).headings).toContain('Choose who to sign in as');
  });

  test('may be not to sign in', async () => {
    expect(backAt(await send('authorize', { ...valid, cancel: '1' }))).toEqual({ ...back, error: 'access_denied' });
  });
});

describe('a request of a client', () => {
  test.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ scope: 'profile' }, 'invalid_scope'],
    [{ code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge: 'short' }, 'invalid_request'],
    [{ code_challenge: '' }, 'invalid_request'],
    [{ prompt: 'none' }, 'login_required'],
  ])('with %j gets the error %s', async (change, error) => {
    expect(backAt(await open(change))).toEqual({ ...back, error, error_description: expect.any(String) });
  });

  test('with a parameter twice gets an error', async () => {
    const answer = await call(`authorize?${new URLSearchParams(valid)}&nonce=m`);

    expect(backAt(answer)).toMatchObject({ error: 'invalid_request', error_description: 'nonce is repeated' });
  });

  test.each([
    [{ client_id: '' }, 'Unknown application'],
    [{ redirect_uri: 'https://evil.example/callback' }, 'The return address is not valid'],
    [{ redirect_uri: '' }, 'The return address is not valid'],
  ])('with %j leads nowhere', async (change, heading) => {
    const answer = await open(change);

    expect([answer.status, answer.headings, answer.headers.get('location')]).toEqual([400, [heading], null]);
  });
});

describe('the token endpoint', () => {
  const form = { grant_type: 'authorization_code', code: 'unknown', client_id: 'web' };
  const errorOf = ({ status, text }: { status: number; text: string }) => [status, JSON.parse(text).error];

  test.each([
    [form, 'invalid_grant'],
    [{ ...form, code: '' }, 'invalid_request'],
    [{ ...form, grant_type: 'refresh_token' }, 'unsupported_grant_type'],
  ])('refuses %j: %s', async (fields, error) => {
    expect(errorOf(await send('token', fields))).toEqual([400, error]);
  });

  test('reads a form only, and no field twice', async () => {
    const twice = 'grant_type=authorization_code&code=a&code=b';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };

    expect(errorOf(await call('token', { method: 'POST', body: '{}' }))).toEqual([400, 'invalid_request']);
    expect(errorOf(await call('token', { method: 'POST', body: twice, headers }))).toEqual([400, 'invalid_request']);
  });
});

describe('the end of a session', () => {
  const end = (parameters: Record<string, string>) => call(`end-session?${new URLSearchParams(parameters)}`);

  test('leads back to this machine, and nowhere else', async () => {
    const home = { post_logout_redirect_uri: 'http://localhost:3000/', state: 's' };
    const away = await end({ post_logout_redirect_uri: 'https://evil.example/' });

    expect(backAt(await end(home))).toEqual({ to: 'http://localhost:3000/', state: 's' });
    expect(backAt(await send('end-session', home))).toEqual({ to: 'http://localhost:3000/', state: 's' });
    expect([away.status, away.headers.get('location')]).toEqual([400, null]);
  });

  test('without an address is a page', async () => {
    expect((await end({})).headings).toEqual(['Signed out']);
    expect((await end({ ui_locales: 'vi' })).headings).toEqual(['Đã đăng xuất']);
  });
});

test('pages of other sites reach nothing', async () => {
  const origin = { origin: 'https://evil.example' };

  expect((await send('authorize', valid, origin)).status).toBe(403);
  expect((await send('token', {}, origin)).status).toBe(403);
  expect((await send('authorize', { ...valid, cancel: '1' }, { origin: new URL(provider.issuer).origin })).status).toBe(
    303,
  );
});

test('an unknown path names the known ones, a wrong method the right one', async () => {
  expect(JSON.parse((await call('userinfo')).text)).toMatchObject({
    status: 404,
    detail: expect.stringContaining('end-session'),
  });
  expect(JSON.parse((await call('token')).text)).toMatchObject({
    status: 405,
    detail: expect.stringContaining('POST'),
  });
  expect((await call('authorize', { method: 'DELETE' })).status).toBe(405);
});
