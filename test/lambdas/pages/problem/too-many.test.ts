import { beforeEach, describe, expect, test } from 'vitest';
import { refuse } from '../../../../lambdas/kernel/refusal.ts';
import { renderRefusal } from '../../../../lambdas/pages/problem/render-refusal.tsx';
import { refusals } from '../../../../lambdas/petitions/refusals.ts';
import { httpEvent } from '../../../support/http-event.ts';
import { stubSite } from '../../../support/stub-site.ts';

beforeEach(() => stubSite());

const TYPED = 'Ngập nước "sâu" <nửa mét> & kéo dài.\nĐề nghị xử lý.';
const form = new URLSearchParams([
  ['content', TYPED],
  ['name', 'Nguyễn Thị Minh Họa'],
  ['reasons', 'waiting'],
  ['reasons', 'fees'],
  ['go', 'send'],
]);

function shown(path: string, code: 'request.tooMany' | 'petition.tooMany' = 'request.tooMany') {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const event = httpEvent({ routeKey: `POST ${path}`, headers, body: form.toString(), query: { from: 'a"b' } });
  const { statusCode, body = '' } = renderRefusal(refuse(code, { retryAfterSeconds: 30 }), refusals, 'r1', event);
  return { status: statusCode, html: body };
}

const hidden = (html: string) =>
  [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value = '']) => [
    name,
    value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  ]);

describe('a form that came too soon', () => {
  test.each([
    ['/vi/phan-anh', 'Hệ thống đang nhận quá nhiều yêu cầu', 'Gửi lại'],
    ['/en/phan-anh', 'Too many requests at the moment', 'Send again'],
  ])('at %s is kept whole, to be sent again by one button', (path, title, button) => {
    const { status, html } = shown(path);

    expect(status).toBe(429);
    expect(html).toContain(`<h1>${title}</h1>`);
    expect(html).toMatch(new RegExp(`<form method="post" action="${path}\\?from=a%22b">`));
    expect(hidden(html)).toEqual([...form]);
    expect(html).toContain(`${button}</button>`);
  });

  test('by a sender who may send no more today says so', () => {
    const { status, html } = shown('/vi/phan-anh', 'petition.tooMany');

    expect(status).toBe(429);
    expect(html).toContain('Đã đủ số phản ánh, kiến nghị trong ngày');
    expect(hidden(html)).toEqual([...form]);
  });

  test('has no form where there was none', () => {
    const event = httpEvent({ routeKey: 'GET /vi/danh-gia' });
    const { body = '' } = renderRefusal(refuse('request.tooMany'), {}, 'r1', event);

    expect(body).toContain('Hệ thống đang nhận quá nhiều yêu cầu');
    expect(body).not.toContain('method="post"');
  });
});
