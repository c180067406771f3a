import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { citizenFunction as pagesCitizen } from '../../../lambdas/pages/module.ts';
import { renderRefusal } from '../../../lambdas/pages/problem/render-refusal.tsx';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { phuTho } from '../../support/agencies.ts';
import { stubbedDirectory } from '../../support/directory.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { stubSite } from '../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', pagesCitizen);

const directory = stubbedDirectory();
logLines();
beforeEach(() => {
  stubSite();
});

/** What a browser gets of a page. */
async function get(routeKey: string, params: Record<string, string> = {}, path = routeKey.slice(4)) {
  const event = { ...httpEvent({ routeKey, params }), rawPath: path };
  return answerOf(await handler(event, lambdaContext()));
}

function answerOf({ statusCode, headers, body = '' }: APIGatewayProxyStructuredResultV2) {
  return { status: statusCode, type: headers?.['content-type'], cache: headers?.['cache-control'], html: body };
}

const HTML = 'text/html; charset=utf-8';
/** Longer than the tree is kept in memory. */
const MINUTES = 120_000;

describe('the home page', () => {
  beforeEach(() => directory.holdsAgencies(phuTho));

  test.each([
    ['vi', 'Gửi phản ánh, kiến nghị và theo dõi hạn trả lời'],
    ['en', 'Report a problem and follow its deadline'],
  ])('/%s says what this is: %s', async (lang, heading) => {
    const { status, type, html } = await get(`GET /${lang}`);

    expect([status, type]).toStrictEqual([200, HTML]);
    expect(html).toContain(`<h1>${heading}</h1>`);
    for (const path of ['phan-anh', 'tra-cuu', 'danh-gia', 'co-quan']) {
      expect(html).toMatch(new RegExp(`<h3[^>]*><a href="/${lang}/${path}"`));
    }
    expect(html).toContain('href="tel:113"');
    expect(html).toContain('<meta name="description" content="Lắng Nghe ');
  });

  test('contains its style, and its security policy allows exactly that', async () => {
    const { headers, body = '' } = await handler(httpEvent({ routeKey: 'GET /vi' }), lambdaContext());
    const hash = createHash('sha256').update('body{margin:0}').digest('base64');

    expect(body).toContain('<style>body{margin:0}</style>');
    expect(headers?.['content-security-policy']).toContain(`; style-src 'self' 'sha256-${hash}'; script-src 'self';`);
  });
});

describe('where all is made up for show', () => {
  test('every page says so, also "page not found"', async () => {
    directory.holdsAgencies(
      phuTho.map((agency) => (agency.code === 'H44' ? { ...agency, illustrative: true } : agency)),
    );
    vi.useFakeTimers({ now: Date.now() + MINUTES, toFake: ['Date'] });
    const pages = [
      await get('GET /vi'),
      await get('GET /vi/thong-tin/{topic}', { topic: 'cach-tinh' }),
      await get('GET /vi/{path+}', { path: 'a/b' }, '/vi/a/b'),
    ];
    vi.useRealTimers();

    for (const { html } of pages) expect(html).toContain('Dữ liệu minh họa');
  });
});

describe('the pages of information', () => {
  beforeEach(() => directory.holdsAgencies(phuTho));

  test.each([
    ['cach-tinh', 'Cách tính điểm', 'ít nhất 5 người'],
    ['tiep-can', 'Khả năng tiếp cận', 'WCAG 2.2'],
    ['du-lieu-ca-nhan', 'Dữ liệu cá nhân', '400 ngày'],
  ])('%s is called %s and says %s', async (topic, title, text) => {
    const { status, html } = await get('GET /vi/thong-tin/{topic}', { topic });

    expect(status).toBe(200);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toContain(text);
    expect(html).toContain(`href="/en/thong-tin/${topic}"`);
  });

  test('the notice on personal data says how long messages are really kept', async () => {
    const daysIn = (file: string) => /RETENTION_DAYS = (\d+)/.exec(readFileSync(`lambdas/${file}`, 'utf8'))?.[1];
    const { html } = await get('GET /en/thong-tin/{topic}', { topic: 'du-lieu-ca-nhan' });

    expect(html).toContain(`deleted after ${daysIn('messages/store.ts')} days`);
    expect(html).toContain(`deleted after ${daysIn('channels/sms/requests.ts')} days`);
  });

  test.each(['khac', 'constructor', '__proto__'])('there is none called %s', async (topic) => {
    expect(await get('GET /en/thong-tin/{topic}', { topic }, `/en/thong-tin/${topic}`)).toMatchObject({
      status: 404,
      type: HTML,
      html: expect.stringContaining('<h1>Page not found</h1>'),
    });
  });
});

describe('a refusal is rendered as a page', () => {
  const form = httpEvent({ routeKey: 'POST /en/phan-anh/X/danh-gia' });

  test('an unknown path, in its language, with the same path in the other', async () => {
    const { status, cache, html } = await get('GET /en/{path+}', { path: 'a/b' }, '/en/a/b');

    expect([status, cache]).toStrictEqual([404, 'no-store']);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('href="/vi/a/b"');
    expect(html).toContain('noindex');
    expect(html).not.toContain('request-1');
  });

  test('a fault, with the number by which it is found in the log', () => {
    const { status, html } = answerOf(renderRefusal({ refused: 'fault.internal' }, {}, 'request-1', form));

    expect(status).toBe(500);
    expect(html).toContain('Sorry, there is a problem with the service');
    expect(html).toContain('<strong class="number">request-1</strong>');
  });

  test.each([
    ['request.invalid', 400, 'This request is not valid'],
    ['route.notFound', 404, 'Page not found'],
    ['idempotency.mismatch', 409, 'This action is not possible now'],
    ['request.tooLarge', 413, 'The text is too long'],
    ['request.mediaType', 415, 'The form was not received'],
    ['caller.forbidden', 403, 'This form came from another site'],
    ['visit.odd', 422, 'This could not be done'],
    ['visit.busy', 503, 'Sorry, there is a problem with the service'],
  ])('%s is a %i: %s', (refused, status, title) => {
    const refuses = { 'visit.odd': { status: 422, en: '', vi: '' }, 'visit.busy': { status: 503, en: '', vi: '' } };
    const answer = answerOf(renderRefusal({ refused }, refuses, 'request-1', form));

    expect(answer).toMatchObject({ status, type: HTML, cache: 'no-store' });
    expect(answer.html).toContain(`<h1>${title}</h1>`);
  });

  test('where only a form leads, the other language begins at its start page', () => {
    expect(answerOf(renderRefusal({ refused: 'request.invalid' }, {}, undefined, form)).html).toContain('href="/vi"');
  });

  test.each([[undefined], [{}], [{ rawPath: 7 }], [{ ...form, rawPath: '/english' }]])(
    'of a request that is %j, in Vietnamese',
    (event) => {
      expect(answerOf(renderRefusal({ refused: 'route.notFound' }, {}, undefined, event)).html).toContain(
        '<html lang="vi">',
      );
    },
  );

  test('and an odd path breaks out of nothing', () => {
    const odd = { ...httpEvent({ routeKey: 'GET /vi/{path+}' }), rawPath: '/vi/"><script>alert(1)</script>' };

    expect(answerOf(renderRefusal({ refused: 'route.notFound' }, {}, undefined, odd)).html).not.toContain(
      '<script>alert',
    );
  });
});
