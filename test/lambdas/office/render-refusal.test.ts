import { beforeEach, describe, expect, test } from 'vitest';
import { refuse } from '../../../lambdas/kernel/refusal.ts';
import { renderOfficeRefusal } from '../../../lambdas/office/render-refusal.tsx';
import { stubSite } from '../../support/stub-site.ts';

beforeEach(() => stubSite());

describe('a refusal on the pages of staff', () => {
  test.each([
    ['/vi/can-bo/khong-co', 'Không có đường dẫn này.', 'Về hàng chờ'],
    ['/en/can-bo/none', 'There is no such route.', 'Back to the queue'],
    ['', 'Không có đường dẫn này.', 'Về hàng chờ'],
  ])('is a page in the language of %j, that nothing stores', (rawPath, text, back) => {
    const { statusCode, headers, body } = renderOfficeRefusal(refuse('route.notFound'), {}, 'request-1', { rawPath });

    expect(statusCode).toBe(404);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
    expect(body).toContain(text);
    expect(body).toContain(back);
  });

  test('of a fault names the request, and nothing else', () => {
    const { statusCode, body } = renderOfficeRefusal(refuse('fault.internal'), {}, 'request-1', undefined);

    expect(statusCode).toBe(500);
    expect(body).toContain('Mã sự cố, để báo cho cơ quan vận hành: request-1');
  });
});
