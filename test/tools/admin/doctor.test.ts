import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chapters, listed } from '../../../tools/admin/doctor/check.ts';
import { examine } from '../../../tools/admin/doctor/doctor.ts';
import { examinedService, items, NOW, type Reply } from '../../support/examined-service.ts';

const { doctor, asked, url } = examinedService();

test('of a service in which all is well it says so check by check, and ends with 0', async () => {
  const { code, text } = await doctor();

  expect(text).not.toMatch(/^[!✗]/m);
  expect(text).toContain('✓ openapi: The reference of the API is that of version');
  expect(text).toContain('✓ verified: The report BC-H44-2026-10 is verified');
  expect(text).toMatch(/15 ok, 0 warnings, 0 failed, 1 not looked at\.$/);
  expect(code).toBe(0);
});

test('the token is sent to the operations of staff only, and never to the API around CloudFront', async () => {
  await doctor({}, { apiUrl: url() });

  const withToken = asked()
    .filter(({ token }) => token !== undefined)
    .map(({ path }) => path);
  expect(withToken.every((path) => path.startsWith('/v1/'))).toBe(true);
  expect(
    asked()
      .filter(({ path }) => !path.startsWith('/v1/'))
      .every(({ token }) => token === undefined),
  ).toBe(true);
});

test('without a token it looks at what anybody can see, and says how to see more', async () => {
  const { code, text } = await doctor({}, { token: '' });

  expect(text).toContain('– staff: What only staff can see was not looked at.\n    Set LANG_NGHE_TOKEN');
  expect(asked().filter(({ path }) => path.startsWith('/v1/staff'))).toEqual([]);
  expect(code).toBe(0);
});

test('as JSON it has the checks, with the chapter of each that is not well', async () => {
  const { text } = await doctor({ '/vi': { status: 503, body: {} } }, { json: true });

  expect(JSON.parse(text)).toMatchObject({
    ...{ url: url(), at: NOW },
    checks: expect.arrayContaining([
      expect.objectContaining({ name: 'site', state: 'failed', chapter: 'pages-citizen' }),
      expect.objectContaining({ name: 'api', state: 'ok' }),
    ]),
  });
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
