import { expect, test } from 'vitest';
import { behaviours } from '../src/site/distribution.ts';
import { site } from '../src/site/site.ts';
import { aResource, aStack } from './support/tiny-stack.ts';

const distribution = (config: Record<string, unknown>) =>
  aStack([
    aResource({
      logicalId: 'cdn',
      type: 'AWS::CloudFront::Distribution',
      properties: { DistributionConfig: { Origins: [], DefaultCacheBehavior: { TargetOriginId: 'api' }, ...config } },
    }),
  ]);

test.each([
  ['/v1/*', '/v1/notes', true],
  ['/v1/*', '/v1', false],
  ['/v1/*', '/v10/x', false],
  ['v1/*', '/v1/notes', true],
  ['*.css', '/a/b.css', true],
  ['*.css', '/a/bxcss', false],
  ['/?.txt', '/a.txt', true],
  ['/?.txt', '/ab.txt', false],
])('the pattern %s matches %s: %s', (PathPattern, path, taken) => {
  const [first] = behaviours(distribution({ CacheBehaviors: [{ PathPattern, TargetOriginId: 'api' }] }));

  expect(first?.matches(path)).toBe(taken);
});

test('without a distribution every request is the API’s', async () => {
  const api = async () => ({ status: 200, headers: {}, body: 'api' });

  expect(behaviours(aStack([]))).toEqual([]);
  expect(await site(aStack([]), api)({ url: '/x', method: 'PATCH' } as never)).toMatchObject({ body: 'api' });
});

test('a behaviour without methods allows GET and HEAD only', async () => {
  const api = async () => ({ status: 200, headers: {}, body: 'api' });
  const front = site(distribution({}), api);

  expect(await front({ url: '/', method: 'GET' } as never)).toMatchObject({ status: 200 });
  expect(await front({ url: '/', method: 'POST' } as never)).toMatchObject({ status: 403 });
});
