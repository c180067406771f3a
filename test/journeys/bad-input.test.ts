import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPetitionBody } from '../support/bodies.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';

let stack: LocalStack;

beforeAll(async () => {
  stack = await localStack({ now: '2026-11-20T02:00:00.000Z' });
});
afterAll(() => stack.close());

const json = { 'content-type': 'application/json' };
const valid = aPetitionBody();

describe('invalid input is refused with a reason, and nothing is written', () => {
  test.each([
    ['no JSON', '{"kind":', json, 400, 'request.notJson'],
    ['no body', '', json, 400, 'request.notJson'],
    ['not said to be JSON', JSON.stringify(valid), { 'content-type': 'text/plain' }, 415, 'request.mediaType'],
    ['broken UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), json, 400, 'request.notJson'],
    ['a list', '[]', json, 400, 'request.invalid'],
    ['an unknown field', JSON.stringify({ ...valid, urgent: true }), json, 400, 'request.invalid'],
    ['too short a text', JSON.stringify({ ...valid, content: 'ngắn' }), json, 400, 'request.invalid'],
    ['10,001 characters', JSON.stringify({ ...valid, content: 'ạ'.repeat(10_001) }), json, 400, 'request.invalid'],
    ['a body too large', JSON.stringify({ ...valid, content: 'a'.repeat(200_000) }), json, 413, 'request.tooLarge'],
    ['no contact', JSON.stringify({ ...valid, contact: undefined }), json, 400, 'request.invalid'],
    [
      'nowhere to answer',
      JSON.stringify({ ...valid, contact: { name: 'Lê Văn A' } }),
      json,
      422,
      'petition.unreachable',
    ],
    ['an unknown agency', JSON.stringify({ ...valid, agency: 'H44.999' }), json, 422, 'petition.agencyUnknown'],
  ])('%s', async (_, body, headers, status, code) => {
    const answer = await stack.raw('POST', '/v1/petitions', { body, headers });

    expect(answer).toMatchObject({ status, body: { status, code } });
    expect(answer.type).toContain('application/problem+json');
    expect(answer.body['requestId']).toEqual(expect.any(String));
  });

  test('the inbox stayed empty', async () => {
    const leader = await stack.token('leader', 'H44');
    const inbox = await stack.api('GET', '/v1/staff/petitions?counts=0', { token: leader });
    expect(inbox.body).toEqual({ items: [] });
  });
});

test('a wrong, a missing and a foreign receipt are one and the same 404', async () => {
  const { code } = (await stack.api('POST', '/v1/petitions', { body: valid })).body as { code: string };
  const other = (await stack.api('POST', '/v1/petitions', { body: valid })).body as { receipt: string };
  const path = `/v1/petitions/${code}`;
  const answers = [
    await stack.api('GET', path),
    await stack.api('GET', path, { headers: { receipt: 'wrong' } }),
    await stack.api('GET', path, { headers: { receipt: other.receipt } }),
    await stack.api('GET', '/v1/petitions/PAKN-2222-2222', { headers: { receipt: other.receipt } }),
    await stack.api('GET', '/v1/petitions/%F0%9F%98%80', { headers: { receipt: other.receipt } }),
  ];

  const notFound = answers.map(({ status, body: { requestId: _, ...body } }) => ({ status, body }));
  expect(new Set(notFound.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(notFound[0]).toMatchObject({ status: 404, body: { code: 'petition.notFound' } });
});

test('a page with a slash behind it is the page, in either language', async () => {
  for (const path of ['/vi/phan-anh', '/en/co-quan', '/vi/danh-gia']) {
    const page = await fetch(`${stack.url}${path}/?agency=H44.100`);

    expect([page.status, page.redirected, page.url]).toEqual([200, true, `${stack.url}${path}?agency=H44.100`]);
  }
  expect((await fetch(`${stack.url}/vi//evil.example/`, { redirect: 'manual' })).status).toBe(404);
});

describe('staff see what is theirs', () => {
  test.each([
    ['officer', 'H44.104', 404],
    ['head', 'H44.104', 404],
    ['officer', 'H44', 404],
    ['officer', 'H44.100', 200],
    ['head', 'H44', 200],
    ['leader', 'H44', 200],
    ['auditor', 'H44', 200],
    ['admin', 'H44', 404],
  ])('a petition of H44.100 answers %s of %s with %i', async (role, agency, status) => {
    const body = aPetitionBody({ agency: 'H44.100' });
    const { code } = (await stack.api('POST', '/v1/petitions', { body })).body as { code: string };

    const read = await stack.api('GET', `/v1/staff/petitions/${code}`, { token: await stack.token(role, agency) });

    expect(read.status).toBe(status);
  });

  test('without a token, or with one of somebody else, the gateway answers 401', async () => {
    expect((await stack.api('GET', '/v1/staff/petitions')).status).toBe(401);
    expect((await stack.api('GET', '/v1/staff/petitions', { token: 'a.b.c' })).status).toBe(401);
  });

  test('an auditor may look and not touch', async () => {
    const body = aPetitionBody({ agency: 'H44.100' });
    const { code } = (await stack.api('POST', '/v1/petitions', { body })).body as { code: string };
    const token = await stack.token('auditor', 'H44');

    const acted = await stack.api('POST', `/v1/staff/petitions/${code}/accept`, { token, body: { version: 1 } });

    expect(acted).toMatchObject({ status: 403, body: { code: 'caller.forbidden' } });
  });
});
