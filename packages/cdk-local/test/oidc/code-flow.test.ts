import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Local, startLocal } from '../../src/start-local.ts';
import { readAuthorizePage } from '../support/authorize-page.ts';
import { signInApp } from '../support/sign-in-app.ts';

const START = '2031-06-01T08:00:00.000Z';
const YEAR_AHEAD = Date.parse('2032-06-01T08:00:00.000Z');
const na = { label: 'Lê Na', group: 'Ward', subject: { sub: 'na', claims: { name: 'Lê Na', groups: ['editor'] } } };
let local: Local;

beforeAll(async () => {
  local = await startLocal({
    ...{ assemblyDir: signInApp(), port: 0, now: START },
    signIn: { choices: async () => [na] },
  });
});
afterAll(() => local.close());

const get = (url: string, headers: Record<string, string> = {}) => fetch(url, { redirect: 'manual', headers });
const post = (path: string, body: string | URLSearchParams, headers: Record<string, string> = {}) =>
  fetch(`${local.url}${path}`, { method: 'POST', redirect: 'manual', body, headers });
const locationOf = (answer: Response) => answer.headers.get('location') ?? expect.fail(`no redirect: ${answer.status}`);
const advance = (duration: string) => post('/_local/clock', JSON.stringify({ advance: duration, quiet: true }));
const about = async () => (await (await get(`${local.url}/about`)).json()) as Record<string, string>;

/** Chooses Lê Na on the page at this address; returns the address that the browser is sent back to. */
async function choose(authorizeUrl: string): Promise<string> {
  const { fields, choices } = readAuthorizePage(await (await get(authorizeUrl)).text());
  const form = new URLSearchParams({ ...fields, choice: choices[na.label] ?? '' });
  return locationOf(await post(new URL(authorizeUrl).pathname, form));
}

/** What the function learns when the browser returns to it, each time that is called. */
async function signIn(): Promise<() => Promise<Record<string, unknown>>> {
  const start = await get(`${local.url}/sign-in`);
  const cookie = start.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const callback = await choose(locationOf(start));
  return async () => (await (await get(callback, { cookie })).json()) as Record<string, unknown>;
}

/** The same by hand, as any client of this stack. */
async function codeFor(clientId: string) {
  const verifier = 'v'.repeat(43);
  const request = {
    ...{ response_type: 'code', client_id: clientId, redirect_uri: `${local.url}/callback`, scope: 'openid' },
    ...{ code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' },
  };
  const callback = await choose(`${local.url}/_local/oidc/authorize?${new URLSearchParams(request)}`);
  const code = new URL(callback).searchParams.get('code') ?? expect.fail('no code');
  return {
    ...{ grant_type: 'authorization_code', code, client_id: clientId },
    ...{ redirect_uri: request.redirect_uri, code_verifier: verifier },
  };
}

async function redeem(form: Record<string, string>, headers: Record<string, string> = {}) {
  const answer = await post('/_local/oidc/token', new URLSearchParams(form), headers);
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
}

test('only the variable that is the issuer leads to the local provider', async () => {
  const environment = await about();

  expect(environment).toEqual({
    OIDC_ISSUER: `${local.url}/_local/oidc`,
    OIDC_CLIENT_ID: expect.any(String),
    ABOUT: expect.stringMatching(/^https:\/\/cognito-idp\.us-east-1\.amazonaws\.com\/us-east-1_\w+\/about$/),
  });
  expect(local.environment).toEqual(environment);
});

test('a function signs a person in with openid-client, on a clock that was moved a year ahead', async () => {
  await advance('P1Y');
  const { claims, now } = await (await signIn())();

  const issuedAt = expect.closeTo(YEAR_AHEAD / 1000, -3);
  expect(claims).toEqual({
    ...{ sub: 'na', name: 'Lê Na', groups: ['editor'] },
    ...{ iss: `${local.url}/_local/oidc`, aud: (await about())['OIDC_CLIENT_ID'], nonce: expect.any(String) },
    ...{ iat: issuedAt, auth_time: issuedAt, exp: expect.closeTo(YEAR_AHEAD / 1000 + 3600, -3) },
  });
  expect(now).toBeGreaterThanOrEqual(YEAR_AHEAD);
});

test('a code works once, and for a minute', async () => {
  const callback = await signIn();
  const late = await signIn();

  expect(await callback()).toHaveProperty('claims');
  expect(await callback()).toMatchObject({ error: 'invalid_grant' });
  await advance('PT1M');
  expect(await late()).toMatchObject({ error: 'invalid_grant' });
});

test.each([
  ['code_verifier', 'w'.repeat(43)],
  ['code_verifier', ''],
  ['redirect_uri', 'http://localhost/elsewhere'],
  ['client_id', 'other'],
])('a code is bound to its %s, and a failed attempt uses it up', async (name, value) => {
  const form = await codeFor((await about())['OIDC_CLIENT_ID'] ?? '');

  expect(await redeem({ ...form, [name]: value })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect(await redeem(form)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

test('a client with a secret may name itself by basic authentication; the secret is not checked', async () => {
  const client = (await about())['OIDC_CLIENT_ID'] ?? '';
  const basic = (id: string) => ({ authorization: `Basic ${btoa(`${id}:any secret`)}` });
  const { client_id, ...form } = await codeFor(client);
  const { client_id: same, ...another } = await codeFor(client);

  expect([client_id, same]).toEqual([client, client]);
  expect(await redeem(form, basic(client))).toMatchObject({ status: 200, body: { token_type: 'Bearer' } });
  expect(await redeem(another, basic('other'))).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

test('the API accepts the ID token of its own client, and of no other, as on AWS', async () => {
  const { token } = (await (await post('/_local/token', '{}')).json()) as { token: string };
  const use = (bearer: string | undefined) => get(`${local.url}/private`, { authorization: `Bearer ${bearer}` });
  const { aud = '' } = (await (await use(token)).json()) as Record<string, string>;
  const idTokenFor = async (client: string) => (await redeem(await codeFor(client))).body['id_token'];

  const own = await use(await idTokenFor(aud));
  expect(await own.json()).toMatchObject({ sub: 'na', groups: '[editor]', iss: `${local.url}/_local/oidc`, aud });
  expect((await use(await idTokenFor((await about())['OIDC_CLIENT_ID'] ?? ''))).status).toBe(401);
});

test('a client that the stack does not have gets no page', async () => {
  const request = new URLSearchParams({ client_id: 'other', redirect_uri: `${local.url}/callback` });
  const answer = await get(`${local.url}/_local/oidc/authorize?${request}`);

  expect([answer.status, readAuthorizePage(await answer.text()).headings]).toEqual([400, ['Unknown application']]);
});

test('signing out leads back to the application', async () => {
  const out = locationOf(await get(`${local.url}/sign-out`));

  expect(locationOf(await get(out))).toBe(`${local.url}/?state=bye`);
});
