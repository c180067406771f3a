import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { operation, reply, staffOperation } from '../../../lambdas/platform/operation.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { httpEvent, lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';

const NOW_MS = Date.parse('2026-11-28T03:00:00.000Z');
const SECRET = 'ab'.repeat(32);
const OLD_SECRET = 'cd'.repeat(32);
const lines = logLines();

const note = { method: 'POST', path: '/v1/notes', summary: 'Keep a note' } as const;
const shared = {
  input: z.object({ body: z.strictObject({ text: z.string() }) }),
  answers: { 201: () => z.object({ text: z.string() }) },
  refuses: {},
  example: () => ({ request: { body: { text: 'a' } }, answers: { 201: { text: 'a' } } }),
  wire: () => ({}),
} as const;
const keep = async (_: object, { body: { text } }: { body: { text: string } }) => reply(201, { text });

const citizen = operation({ ...shared, route: { ...note, id: 'notes.add' }, run: keep });
const gateway = operation({
  ...shared,
  route: { ...note, id: 'notes.inbound', path: '/v1/inbound' },
  isDirect: true,
  run: keep,
});
const officer = staffOperation({
  ...shared,
  route: { ...note, id: 'notes.staff', path: '/v1/staff/notes' },
  run: keep,
});

type Sent = {
  readonly from?: string;
  readonly atMs?: number;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly claims?: Record<string, string>;
};

/** One container, with a clock of its own. */
function container(create = httpHandler) {
  const handler = create('notes-citizen', { endpoints: [citizen, gateway, officer] });
  return async ({ from = '203.0.113.7', atMs = NOW_MS, path = '/v1/notes', body = { text: 'a' }, ...sent }: Sent) => {
    const event = httpEvent({ routeKey: `POST ${path}`, body, ...sent });
    event.requestContext.http.sourceIp = from;
    event.requestContext.timeEpoch = atMs;
    const {
      statusCode = 0,
      headers = {},
      body: text,
    } = (await handler(event, lambdaContext())) as {
      statusCode?: number;
      headers?: Record<string, string>;
      body?: string;
    };
    return { status: statusCode, retryAfter: headers['retry-after'], code: JSON.parse(text ?? '{}').code as unknown };
  };
}

/** How many times each status came. */
async function countsOf(send: (sent: Sent) => Promise<{ status: number }>, times: number, sent: (n: number) => Sent) {
  const counts: Record<number, number> = {};
  for (let n = 0; n < times; n += 1) {
    const { status } = await send(sent(n));
    counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}

afterEach(() => vi.unstubAllEnvs());

describe('a source', () => {
  test('may create 1,500 things at once and then one in two seconds, and is told when to try again', async () => {
    const send = container();

    expect(await countsOf(send, 1_600, () => ({}))).toEqual({ 201: 1_500, 429: 100 });
    expect(await send({})).toEqual({ status: 429, retryAfter: '2', code: 'request.tooMany' });
    expect(await countsOf(send, 100, (n) => ({ atMs: NOW_MS + n * 1_000 + 1_000 }))).toEqual({ 201: 50, 429: 50 });
    expect(await send({ from: '203.0.113.8' })).toMatchObject({ status: 201 });
  });

  test('cannot get around its limit by other addresses of its IPv6 network', async () => {
    const send = container();
    const counts = await countsOf(send, 7_000, (n) => ({
      from: `2001:db8:1:${(n % 4_000).toString(16)}::${n.toString(16)}`,
    }));

    expect(counts).toEqual({ 201: 6_000, 429: 1_000 });
  });

  test('that sends malformed requests is refused for them alone', async () => {
    const send = container();

    expect(await countsOf(send, 2_000, () => ({ body: 'garbage' }))).toEqual({ 400: 300, 429: 1_700 });
    expect(await countsOf(send, 100, () => ({}))).toEqual({ 201: 100 });
  });

  test('that asks for paths that are not there is refused for them alone', async () => {
    const send = container();

    expect(await countsOf(send, 2_000, () => ({ path: '/v1/notes/x/y' }))).toEqual({ 404: 300, 429: 1_700 });
    expect(await countsOf(send, 100, () => ({}))).toEqual({ 201: 100 });
  });

  test('that is this machine is not limited', async () => {
    expect(await countsOf(container(), 3_000, () => ({ from: '127.0.0.1' }))).toEqual({ 201: 3_000 });
  });

  test('is not limited where it signs its requests or has a token', async () => {
    const send = container();
    const claims = staffClaims('officer', 'H44');

    expect(await countsOf(send, 2_000, () => ({ path: '/v1/inbound' }))).toEqual({ 201: 2_000 });
    expect(await countsOf(send, 2_000, () => ({ path: '/v1/staff/notes', claims }))).toEqual({ 201: 2_000 });
  });

  test('is never logged', async () => {
    const send = container();
    await countsOf(send, 1_501, () => ({}));

    expect(JSON.stringify(lines())).not.toContain('203.0.113');
    expect(JSON.stringify(lines())).toContain('request.tooMany');
  });
});

describe('with CloudFront in front', () => {
  const viaSite = (address: string, secret = SECRET) => ({
    headers: { 'x-origin-secret': secret, 'x-viewer-address': address },
    from: '130.176.0.1',
  });

  test('citizens cannot use the address of the API itself; gateways and staff can', async () => {
    vi.stubEnv('ORIGIN_SECRETS', SECRET);
    vi.resetModules();
    const send = container((await import('../../../lambdas/platform/router.ts')).httpHandler);

    expect(await send({})).toMatchObject({ status: 403, code: 'request.bypassed' });
    expect(await send(viaSite('203.0.113.7', 'guessed'))).toMatchObject({ status: 403 });
    expect(await send({ headers: { 'x-viewer-address': '203.0.113.7' } })).toMatchObject({ status: 403 });
    expect(await send({ path: '/v1/nothing' })).toMatchObject({ status: 403, code: 'request.bypassed' });
    expect(await send({ path: '/v1/inbound' })).toMatchObject({ status: 201 });
    expect(await send({ path: '/v1/staff/notes', claims: staffClaims('officer', 'H44') })).toMatchObject({
      status: 201,
    });
    expect(await send(viaSite('203.0.113.7'))).toMatchObject({ status: 201 });
  });

  test('the address of the viewer is limited, not that of CloudFront', async () => {
    vi.stubEnv('ORIGIN_SECRETS', SECRET);
    vi.resetModules();
    const send = container((await import('../../../lambdas/platform/router.ts')).httpHandler);

    expect(await countsOf(send, 1_600, () => viaSite('203.0.113.7'))).toEqual({ 201: 1_500, 429: 100 });
    expect(await send(viaSite('203.0.113.8'))).toMatchObject({ status: 201 });
  });

  test('what a client writes into X-Forwarded-For changes nothing', async () => {
    vi.stubEnv('ORIGIN_SECRETS', SECRET);
    vi.resetModules();
    const send = container((await import('../../../lambdas/platform/router.ts')).httpHandler);
    const spoofed = (n: number): Sent => {
      const { headers, from } = viaSite('203.0.113.7');
      return { from, headers: { ...headers, 'x-forwarded-for': `198.51.100.${n % 200}` } };
    };

    expect(await countsOf(send, 1_600, spoofed)).toEqual({ 201: 1_500, 429: 100 });
  });

  test('the secret of the generation before is accepted, so that it can be renewed', async () => {
    vi.stubEnv('ORIGIN_SECRETS', `${SECRET} ${OLD_SECRET}`);
    vi.resetModules();
    const send = container((await import('../../../lambdas/platform/router.ts')).httpHandler);

    for (const secret of [SECRET, OLD_SECRET])
      expect(await send(viaSite('203.0.113.7', secret))).toMatchObject({ status: 201 });
    expect(await send(viaSite('203.0.113.7', `${SECRET} ${OLD_SECRET}`))).toMatchObject({ status: 403 });
    expect(await send(viaSite('203.0.113.7', ''))).toMatchObject({ status: 403 });
  });
});
