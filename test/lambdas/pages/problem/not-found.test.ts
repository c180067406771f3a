import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../../lambdas/platform/router.ts';
import { httpEvent, lambdaContext } from '../../../support/http-event.ts';
import { logLines } from '../../../support/log-lines.ts';
import { stubSite } from '../../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

logLines();
beforeEach(() => {
  stubSite();
});

const SITE = 'https://lang-nghe.test';

/** What the gateway hands on where no page matches: a decoded path, and the query as it came. */
async function ask(rawPath: string, rawQueryString = '') {
  const lang = rawPath.startsWith('/en') ? 'en' : 'vi';
  const event = { ...httpEvent({ routeKey: `GET /${lang}/{path+}` }), rawPath, rawQueryString };
  const { statusCode, headers } = await handler(event, lambdaContext());
  return { status: statusCode, location: headers?.['location'] };
}

describe('a path with a trailing slash', () => {
  test.each([
    ['/vi/phan-anh/', '', '/vi/phan-anh'],
    ['/en/co-quan/', '', '/en/co-quan'],
    ['/vi/', '', '/vi'],
    ['/vi/co-quan/H44.100.1/', 'period=2026-10', '/vi/co-quan/H44.100.1?period=2026-10'],
    [
      '/en/phan-anh/PAKN-7K3D-9QXM/',
      'receipt=A%26B&sent=1&a=1&a=2',
      '/en/phan-anh/PAKN-7K3D-9QXM?receipt=A%26B&sent=1&a=1&a=2',
    ],
  ])('%s?%s leads to %s', async (path, query, location) => {
    expect(await ask(path, query)).toStrictEqual({ status: 303, location });
  });

  test.each([
    '/vi/khong-co',
    '/vi/khac',
    '/vi//evil.example/',
    '/vi/phan-anh//',
    '//evil.example/',
    '//vi/',
    '/vi/../',
    '/vi/..//evil.example/',
    '/vi/./',
    '/vi/\\evil.example/',
    '/\\evil.example/',
    '/vi/a\r\nset-cookie: a=b/',
    '/vi/\t/evil.example/',
    '/vi/a\0/',
    '/vi/a?b/',
    '/vi/a#b/',
    '/vi/%2e%2e/',
    '/vi/@evil.example/',
    '/english/',
    '/',
    '',
  ])('%j leads nowhere', async (path) => {
    expect(await ask(path)).toStrictEqual({ status: 404, location: undefined });
  });

  test('redirects to itself without the slash or nowhere, whatever the path and the query', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('', '.', '..', 'co-quan', 'H44.100', '\\', 'evil.example', '\r\n', '@', ':'),
    );
    const queries = fc.oneof(fc.constant(''), fc.webQueryParameters(), fc.string({ unit: 'binary' }));
    const paths = fc.tuple(fc.constantFrom('/vi', '/en', '', '/'), fc.array(part, { maxLength: 4 }));

    await fc.assert(
      fc.asyncProperty(paths, queries, async ([start, parts], query) => {
        const path = `${[start, ...parts].join('/')}/`;
        const { status, location } = await ask(path, query);
        if (status === 404) return;

        expect(status).toBe(303);
        expect(location).toMatch(/^\/(vi|en)[\x21-\x7e]*$/);
        const { origin, pathname, hash } = new URL(String(location), SITE);
        expect([origin, `${pathname}/`, hash]).toStrictEqual([SITE, path, '']);
      }),
      { numRuns: 300 },
    );
  });
});
