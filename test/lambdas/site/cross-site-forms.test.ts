import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { FunctionSpec } from '../../../lambdas/platform/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { functions, routes } from '../../../lambdas/service.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { stubSite } from '../../support/stub-site.ts';

const handlers = Object.fromEntries(
  Object.entries<FunctionSpec>(functions).flatMap(([name, spec]) =>
    spec.kind === 'http' ? [[name, httpHandler(name, spec)] as const] : [],
  ),
);
const forms = routes.filter(({ page, method }) => page && method === 'POST');
logLines();
beforeAll(() => stubSite());
afterAll(() => void vi.unstubAllEnvs());

const post = async ({ path, function: name }: (typeof forms)[number], headers: Record<string, string>) => {
  const handler = handlers[name];
  if (handler === undefined) throw new Error(`No function is called ${name}`);
  const event = httpEvent({
    routeKey: `POST ${path}`,
    params: { code: 'PAKN-2222-2222', id: 'tap-1' },
    headers: { 'content-type': 'application/x-www-form-urlencoded', host: 'langnghe.example', ...headers },
    body: 'agency=H44.100&level=5',
  });
  const {
    statusCode,
    body = '',
    headers: sent,
  } = (await handler(event, lambdaContext())) as {
    statusCode: number;
    body?: string;
    headers?: Record<string, string>;
  };
  return { status: statusCode, body, type: sent?.['content-type'] };
};

describe.each(forms.map((form) => [form.path, form] as const))('POST %s', (path, form) => {
  test.each([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])(
    'is refused from another site (%j), with a page, before anything is read',
    async (headers) => {
      const text = path.startsWith('/vi')
        ? /Chưa có nội dung nào được ghi nhận|Biểu mẫu được gửi từ trang web khác/
        : /Nothing has been recorded|The form was sent from another site/;

      expect(await post(form, headers)).toMatchObject({
        status: 403,
        type: 'text/html; charset=utf-8',
        body: expect.stringMatching(text),
      });
    },
  );
});

test('there are forms to refuse', () => {
  expect(forms.length).toBeGreaterThanOrEqual(8);
});
