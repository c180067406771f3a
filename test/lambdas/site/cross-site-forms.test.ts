import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { citizenFunction } from '../../../lambdas/pages/module.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { routes } from '../../../lambdas/service.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';
import { stubSite } from '../../support/stub-site.ts';

const handler = httpHandler('pages-citizen', citizenFunction);
const forms = routes.filter(({ page, method }) => page && method === 'POST');
logLines();
beforeAll(() => stubSite());
afterAll(() => void vi.unstubAllEnvs());

const post = async (path: string, headers: Record<string, string>) => {
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

describe.each(forms.map(({ path }) => path))('POST %s', (path) => {
  test.each([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])(
    'is refused from another site (%j), with a page, before anything is read',
    async (headers) => {
      const text = path.startsWith('/vi') ? 'Chưa có nội dung nào được ghi nhận' : 'Nothing has been recorded';

      expect(await post(path, headers)).toMatchObject({
        status: 403,
        type: 'text/html; charset=utf-8',
        body: expect.stringContaining(text),
      });
    },
  );
});

test('there are forms to refuse', () => {
  expect(forms.length).toBeGreaterThanOrEqual(8);
});
