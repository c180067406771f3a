import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

const AGENCY = 'H44.100';

let stack: LocalStack;
let code: string;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
  const sent = await stack.api('POST', '/v1/petitions', { body: aPetitionBody({ agency: AGENCY }) });
  code = String(sent.body['code']);
});
afterAll(() => stack.close());

const read = (token: string) => stack.api('GET', `/v1/staff/petitions/${code}`, { token });
const openContact = (token: string) =>
  stack.api('POST', `/v1/staff/petitions/${code}/contact`, { token, body: { reason: 'Gọi lại cho người gửi' } });
const minted = async (body: object) => String((await stack.api('POST', '/_local/token', { body })).body['token']);
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a forged token', () => {
  let valid: readonly [string, string, string];
  let claims: Record<string, unknown>;
  beforeAll(async () => {
    const [head = '', payload = '', signature = ''] = (await stack.token('auditor', 'H44.104')).split('.');
    valid = [head, payload, signature];
    claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  });
  const raised = () => encoded({ ...claims, 'custom:agency': 'H44', 'cognito:groups': ['leader'] });

  test('is refused with claims that were changed', async () => {
    expect((await read(`${valid[0]}.${raised()}.${valid[2]}`)).status).toBe(401);
  });

  test.each(['none', 'None', 'NONE', ''])('is refused with the algorithm “%s”', async (alg) => {
    expect((await read(`${encoded({ alg, typ: 'JWT' })}.${raised()}.`)).status).toBe(401);
    expect((await read(`${encoded({ alg, typ: 'JWT' })}.${raised()}.${valid[2]}`)).status).toBe(401);
  });

  test('is refused when it is signed with a secret, even a known one', async () => {
    const body = `${encoded({ alg: 'HS256', kid: 'local' })}.${raised()}`;

    for (const secret of ['', 'local', valid[0]]) {
      const signature = createHmac('sha256', secret).update(body).digest('base64url');
      expect((await read(`${body}.${signature}`)).status).toBe(401);
    }
  });

  test('is refused with a key that it brings itself', async () => {
    const head = encoded({ alg: 'RS256', jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' }, jku: 'https://evil.example/keys' });

    expect((await read(`${head}.${raised()}.${valid[2]}`)).status).toBe(401);
  });
});

describe('a token that looks like one of the agency', () => {
  test.each([
    ['the start of its code', 'H44.10'],
    ['a longer code', 'H44.1000'],
    ['its code in lower case', 'h44.100'],
    ['a space after it', 'H44.100 '],
    ['a line break after it', 'H44.100\n'],
    ['a full stop after it', 'H44.100.'],
    ['a null byte after it', 'H44.100\0'],
    ['digits of full width', 'H44.１００'],
    ['a Cyrillic letter', 'Н44.100'],
    ['a zero-width space', 'H44.\u200B100'],
    ['the key of its rows', 'people#H44.100'],
    ['a list of agencies', 'H44.104,H44.100'],
    ['a wildcard', 'H44.*'],
    ['the name of a property', '__proto__'],
  ])('sees nothing: %s', async (_, agency) => {
    const token = await minted({ role: ['officer', 'head', 'leader', 'auditor', 'admin'], agency, sub: 'attacker' });

    expect((await read(token)).status).toBe(404);
    expect((await openContact(token)).status).toBe(404);
    for (const path of ['/v1/staff/petitions', '/v1/staff/people', '/v1/reports']) {
      const { status, body } = await stack.api('GET', `${path}?agency=${AGENCY}`, { token });
      expect({ path, status, code: body['code'] }).toMatchObject({ path, status: 404 });
    }
  });
});

describe('an administrator of a neighbour', () => {
  const period = { kind: 'ward', name: { vi: 'Phường', en: 'Ward' } };
  let admin: string;
  beforeAll(async () => {
    admin = await stack.token(['admin', 'leader'], 'H44.104');
  });
  const place = (agency: string, body: object) =>
    stack.api('PUT', `/v1/staff/agencies/${agency}`, { token: admin, body });

  test.each([
    ['today', { validFrom: '2026-11-20' }],
    ['from its first day', { validFrom: '2025-07-01' }],
    ['long ago', { validFrom: '2000-01-01', validTo: '2025-06-30' }],
    ['later', { validFrom: '2030-01-01' }],
    ['at the end of time', { validFrom: '9999-12-31' }],
    ['for one day', { validFrom: '2026-11-20', validTo: '2026-11-20' }],
  ])('does not get the agency under its own: %s', async (_, days) => {
    expect((await place(AGENCY, { ...period, parent: 'H44.104', ...days })).status).not.toBe(200);
    expect((await read(admin)).status).toBe(404);
    expect((await openContact(admin)).status).toBe(404);
  });

  test('does not become a root, nor move itself, nor change sources', async () => {
    expect((await place('H44.104', { ...period, validFrom: '2026-11-20' })).status).toBe(422);
    expect((await place('H44.104', { ...period, validFrom: '2026-11-20', parent: AGENCY })).status).toBe(403);
    expect((await place('H44', { ...period, kind: 'province', validFrom: '2026-11-20' })).status).toBe(403);
    const source = { name: 'Cổng lạ', kind: 'sms' };
    expect((await stack.api('PUT', '/v1/staff/sources/evil', { token: admin, body: source })).status).toBe(403);
  });

  test('does not take the people of the agency off its alerts', async () => {
    const id = `local-head-${AGENCY}`;
    const person = { agency: 'H44.104', name: 'Một người', role: 'officer' };

    expect((await stack.api('PUT', `/v1/staff/people/${id}`, { token: admin, body: person })).status).toBe(403);
    const head = await stack.token('head', AGENCY);
    const { body } = await stack.api('GET', '/v1/staff/people', { token: head });
    expect(JSON.stringify(body)).toContain(id);
  });
});

describe('an officer', () => {
  test('assigns nothing to a stranger, to a neighbour or under another name', async () => {
    const token = await stack.token('officer', AGENCY);
    await stack.api('POST', `/v1/staff/petitions/${code}/accept`, { token, body: { version: 1 } });
    const assign = (body: object) =>
      stack.api('POST', `/v1/staff/petitions/${code}/assign`, { token, body: { version: 2, ...body } });

    for (const wanted of [
      { to: 'Nguyễn Văn Kín 0987654321' },
      { to: 'local-officer-H44.104' },
      { to: `LOCAL-OFFICER-${AGENCY}` },
      { to: `local-officer-${AGENCY}`, name: 'Nguyễn Văn Kín' },
      { to: '__proto__' },
    ]) {
      expect(await assign(wanted)).toMatchObject({ status: 422, body: { code: 'petition.assigneeUnknown' } });
    }
    expect((await assign({ to: `local-officer-${AGENCY}` })).status).toBe(200);
  });
});
