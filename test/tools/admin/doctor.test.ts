import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };
import { chapters, listed } from '../../../tools/admin/doctor/check.ts';
import { examine } from '../../../tools/admin/doctor/doctor.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const HEADERS = {
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};
type Reply = { readonly status?: number; readonly body?: unknown; readonly headers?: Record<string, string> };

const page: Reply = { body: '<!doctype html>', headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' } };
const items = (...list: readonly object[]): Reply => ({ body: { items: list } });
const head = { id: 'head-1', role: 'head', phone: '+84912345678' };
const preview = (given: object = {}): Reply => ({
  body: { calendar: { id: 'vn', version: '2026.2', until: '2027-12-31' }, changes: [], isComplete: true, ...given },
});

/** A service in which all is well, by path; the query is left out unless it is listed. */
const well: Readonly<Record<string, Reply>> = {
  '/vi': page,
  '/vi/can-bo/dang-nhap': page,
  '/openapi.json': { body: { openapi: '3.1.0', info: { version: packageJson.version } } },
  '/v1/agencies': items({ code: 'H44' }, { code: 'H44.100', parent: 'H44' }, { code: 'H01' }),
  '/v1/staff/me': { body: { roles: ['admin'], agency: { code: 'H44' } } },
  '/v1/staff/people': items(head),
  '/v1/staff/outdatedDeadlines': preview(),
  '/v1/staff/sources': items({ id: 'kiosk-1', active: true, acceptedAt: '2026-11-20T03:00:00.000Z' }),
  '/v1/reports': items(),
  '/v1/reports?length=month&limit=1': items({ id: 'BC-H44-2026-10', period: '2026-10' }),
  '/v1/staff/reports/BC-H44-2026-10': { body: { agency: 'H44', period: '2026-10', state: 'draft' } },
  '/v1/reports?agency=H44&period=2026-10': items({ version: 1, files: [] }),
  '/v1/staff/alerts': items({ id: 'a', acknowledgedAt: NOW }),
};

let server: Server;
let url: string;
let replies: Readonly<Record<string, Reply>>;
let asked: { path: string; token: string | undefined }[];
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = `${request.url}`;
    asked.push({ path, token: request.headers.authorization });
    const reply = replies[path] ??
      replies[path.split('?')[0] ?? ''] ?? { status: 404, body: { code: 'route.notFound' } };
    const text = typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body);
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  replies = well;
  asked = [];
});

type Given = {
  readonly token?: string | undefined;
  readonly apiUrl?: string;
  readonly now?: string;
  readonly json?: boolean;
};

async function doctor(changed: Readonly<Record<string, Reply>> = {}, given: Given = {}) {
  replies = { ...well, ...changed };
  const { token = 'token', apiUrl, now = NOW, json = false } = given;
  const lines: string[] = [];
  const code = await examine(
    { url, json, ...(apiUrl && { apiUrl }) },
    { token, now, print: (text) => lines.push(text) },
  );
  return { code, text: lines.join('\n') };
}

test('of a service in which all is well it says so check by check, and ends with 0', async () => {
  const { code, text } = await doctor();

  expect(text).not.toMatch(/^[!✗]/m);
  expect(text).toContain('✓ openapi: The reference of the API is that of version');
  expect(text).toContain('✓ verified: The report BC-H44-2026-10 is verified');
  expect(text).toMatch(/15 ok, 0 warnings, 0 failed, 1 not looked at\.$/);
  expect(code).toBe(0);
});

test('the token is sent to the operations of staff only, and never to the API around CloudFront', async () => {
  await doctor({}, { apiUrl: url });

  const withToken = asked.filter(({ token }) => token !== undefined).map(({ path }) => path);
  expect(withToken.every((path) => path.startsWith('/v1/'))).toBe(true);
  expect(asked.filter(({ path }) => !path.startsWith('/v1/')).every(({ token }) => token === undefined)).toBe(true);
});

test('without a token it looks at what anybody can see, and says how to see more', async () => {
  const { code, text } = await doctor({}, { token: '' });

  expect(text).toContain('– staff: What only staff can see was not looked at.\n    Set LANG_NGHE_TOKEN');
  expect(asked.filter(({ path }) => path.startsWith('/v1/staff'))).toEqual([]);
  expect(code).toBe(0);
});

test('as JSON it has the checks, with the chapter of each that is not well', async () => {
  const { text } = await doctor({ '/vi': { status: 503, body: {} } }, { json: true });

  expect(JSON.parse(text)).toMatchObject({
    ...{ url, at: NOW },
    checks: expect.arrayContaining([
      expect.objectContaining({ name: 'site', state: 'failed', chapter: 'pages-citizen' }),
      expect.objectContaining({ name: 'api', state: 'ok' }),
    ]),
  });
});

const cases: readonly (readonly [string, Readonly<Record<string, Reply>>, 0 | 1 | 2, string])[] = [
  ['a site that is down', { '/vi': { status: 503, body: '' } }, 2, '✗ site: The page /vi answered 503.'],
  [
    'pages without their headers',
    { '/vi': { ...page, headers: { 'content-type': 'text/html' } } },
    2,
    '✗ headers: Pages lack the headers content-security-policy',
  ],
  [
    'an API that is down',
    { '/v1/agencies': { status: 500, body: { code: 'service.failed' } } },
    2,
    '✗ api: GET /v1/agencies answered 500 service.failed.',
  ],
  ['an empty directory', { '/v1/agencies': items() }, 2, '✗ directory: The directory is empty'],
  ['a list that is none', { '/v1/agencies': { body: [] } }, 2, '✗ directory: The directory is empty'],
  ['no reference', { '/openapi.json': { body: '<html>' } }, 2, '✗ openapi: /openapi.json answered 200.'],
  [
    'another version',
    { '/openapi.json': { body: { openapi: '3.1.0', info: { version: '0.0.9' } } } },
    1,
    '! openapi: The deployed version is 0.0.9',
  ],
  [
    'no sign-in page',
    { '/vi/can-bo/dang-nhap': { status: 302, body: '' } },
    2,
    '✗ sign-in: The page /vi/can-bo/dang-nhap answered 302.',
  ],
  [
    'a token that ended',
    { '/v1/staff/me': { status: 401, body: {} } },
    2,
    '✗ token: The token is not accepted: GET /v1/staff/me answered 401.',
  ],
  [
    'a token without an agency',
    { '/v1/staff/me': { body: { roles: ['admin'] } } },
    1,
    '! token: The token names no agency',
  ],
  ['a token without a role', { '/v1/staff/me': { body: { agency: { code: 'H44' } } } }, 0, 'the role (none) at H44'],
  [
    'agencies without a head',
    { '/v1/staff/people?agency=H44.100': items({ id: 'o', role: 'officer', email: 'o@a.example' }) },
    1,
    '! heads: 1 agencies have no head (2 agencies looked at): H44.100.',
  ],
  [
    'people whom nothing reaches',
    { '/v1/staff/people?agency=H44': items({ id: 'head-2', role: 'head' }) },
    1,
    '! addresses: 1 people have neither phone nor e-mail address: head-2 (H44).',
  ],
  [
    'people that may not be listed',
    { '/v1/staff/people': { status: 404, body: {} } },
    0,
    '– people: This token may not list',
  ],
  [
    'a calendar that ends in four months',
    { '/v1/staff/outdatedDeadlines': preview({ calendar: { version: '1', until: '2027-03-20' } }) },
    1,
    '! calendar: The calendar 1 ends on 2027-03-20, in 119 days.',
  ],
  [
    'a calendar that has ended',
    { '/v1/staff/outdatedDeadlines': preview({ calendar: { version: '1', until: '2026-11-20' } }) },
    2,
    '✗ calendar: The calendar 1 ended on 2026-11-20',
  ],
  [
    'an earlier version of the service',
    { '/v1/staff/outdatedDeadlines': { body: { calendar: { version: '1' } } } },
    0,
    '– calendar: The deployed version does not say',
  ],
  [
    'deadlines of another calendar',
    { '/v1/staff/outdatedDeadlines': preview({ changes: [{ code: 'PAKN-1' }] }) },
    1,
    '! deadlines: 1 deadlines are another by the calendar: PAKN-1.',
  ],
  [
    'more of them than are shown',
    { '/v1/staff/outdatedDeadlines': preview({ changes: [{ code: 'PAKN-1' }], isComplete: false }) },
    1,
    '! deadlines: At least 1 deadlines',
  ],
  [
    'deadlines that are not checked',
    { '/v1/staff/outdatedDeadlines': preview({ isComplete: false }) },
    1,
    '! deadlines: Many deadlines are not checked',
  ],
  [
    'deadlines that may not be seen',
    { '/v1/staff/outdatedDeadlines': { status: 403, body: {} } },
    0,
    '– calendar: This token may not see',
  ],
  [
    'a device that was never heard of',
    { '/v1/staff/sources': items({ id: 'k', active: true }) },
    1,
    '! sources: Of 1 devices and software, look at: k (never heard of).',
  ],
  [
    'a silent device',
    { '/v1/staff/sources': items({ id: 'k', active: true, acceptedAt: '2026-11-14T08:00:00.000Z' }) },
    1,
    'k (silent since 2026-11-14)',
  ],
  [
    'a device whose key is wrong',
    { '/v1/staff/sources': items({ id: 'k', active: true, acceptedAt: NOW, refusedAt: '2026-11-21T09:00:00.000Z' }) },
    1,
    'k (last refused)',
  ],
  [
    'a device that is switched off',
    { '/v1/staff/sources': items({ id: 'k', active: false }) },
    0,
    '✓ sources: Devices and software that send data: 0',
  ],
  [
    'devices that may not be listed',
    { '/v1/staff/sources': { status: 403, body: {} } },
    0,
    '– sources: This token may not list',
  ],
  [
    'reports that may not be read',
    { '/v1/reports?length=month&limit=1': { status: 404, body: {} } },
    0,
    '– reports: This token may not read',
  ],
  [
    'no report of the month before',
    { '/v1/reports?length=month&limit=1': items() },
    1,
    '! reports: The report of 2026-10 is missing: there is none.',
  ],
  [
    'a report with a wrong file',
    {
      '/v1/reports?agency=H44&period=2026-10': items({
        version: 1,
        files: [{ format: 'csv', path: '/v1/agencies', sha256: 'ab' }],
      }),
    },
    2,
    '✗ verified: Something in the report BC-H44-2026-10 differs.',
  ],
  ['a report that cannot be read', { '/v1/staff/reports/BC-H44-2026-10': { status: 500, body: {} } }, 2, '✗ staff: '],
  [
    'alerts that nobody reads',
    { '/v1/staff/alerts': items({ id: 'a' }) },
    1,
    '! alerts: 7 of 7 digests of the last 7 days at H44 are not acknowledged.',
  ],
  ['no alerts at all', { '/v1/staff/alerts': items() }, 0, '✓ alerts: No digest was sent at H44'],
  [
    'alerts that may not be seen',
    { '/v1/staff/alerts': { status: 403, body: {} } },
    0,
    '– alerts: This token may not see',
  ],
];

test.each(cases)('%s is named', async (_, changed, code, text) => {
  const examined = await doctor(changed);

  expect(examined.text).toContain(text);
  expect(examined.code).toBe(code);
});

describe('the API around CloudFront', () => {
  const direct = async (reply: Reply) => {
    const other = createServer((_, response) =>
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body)),
    );
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const examined = await doctor({}, { apiUrl: `http://127.0.0.1:${port}` });
    other.close();
    return examined;
  };

  test.each([
    [{ status: 403, body: { code: 'request.bypassed' } }, 0, '✓ bypass'],
    [{ body: { items: [] } }, 2, '✗ bypass: A request around CloudFront answered 200;'],
    [{ status: 500, body: {} }, 1, '! bypass: A request around CloudFront answered 500;'],
  ])('that answers %j ends with %i', async (reply, code, text) => {
    const examined = await direct(reply);

    expect(examined.text).toContain(text);
    expect(examined.code).toBe(code);
  });
});

test.each([
  ['2026-11-02T03:00:00.000Z', '2026-09', '– reports: The report of 2026-10 may still be built'],
  ['2027-01-21T03:00:00.000Z', '2026-12', '✓ reports'],
])('at %s the report of %s is looked for', async (now, period, text) => {
  const latest = items({ id: 'BC-H44-2026-10', period });

  expect((await doctor({ '/v1/reports?length=month&limit=1': latest }, { now })).text).toContain(text);
});

test('a service that does not answer at all is named, and its other checks are skipped', async () => {
  const lines: string[] = [];
  const nobody = { url: 'http://127.0.0.1:9', json: false };
  const code = await examine(nobody, { token: 'token', now: NOW, print: (text) => lines.push(text) });

  expect(lines.join('\n')).toMatch(/✗ site: The page \/vi did not answer \(.+\)\.[\s\S]+– headers/);
  expect(code).toBe(2);
});

test('it sends nothing to an address without TLS', async () => {
  const around = { token: 'token', now: NOW, print: () => undefined };

  await expect(examine({ url: 'http://a.example', json: false }, around)).rejects.toThrow(
    '--url must be an https address',
  );
});

test('of a large province it looks at the first agencies, and says so', async () => {
  const many = Array.from({ length: 400 }, (_, index) => ({ code: `H44.${index}`, parent: 'H44' }));
  const { text } = await doctor({ '/v1/agencies': items({ code: 'H44' }, ...many) });

  expect(text).toContain('Every agency has a head (300 agencies looked at, of 401).');
});

test('a long list names the first ten', () => {
  expect(listed(Array.from({ length: 12 }, (_, index) => `${index}`))).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more');
});

test('each chapter that a check names is a heading of the operations guide', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8');
  const headings = [...guide.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading);

  expect(chapters.filter((chapter) => !headings.includes(chapter))).toEqual([]);
});
