import { expect, test } from 'vitest';
import type { HttpApi } from '../src/http-api/api.ts';
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
  expect(await site(aStack([]), { api, awsUrl: '' })({ url: '/x', method: 'PATCH' } as never)).toMatchObject({
    body: 'api',
  });
});

test('a behaviour without methods allows GET and HEAD only', async () => {
  const api = async () => ({ status: 200, headers: {}, body: 'api' });
  const front = site(distribution({}), { api, awsUrl: '' });

  expect(await front({ url: '/', method: 'GET' } as never)).toMatchObject({ status: 200 });
  expect(await front({ url: '/', method: 'POST' } as never)).toMatchObject({ status: 403 });
});

test('the function of a behaviour and the origin set headers over those of the client', async () => {
  const code = `function handler(event) {
    event.request.headers['x-viewer'] = { value: event.viewer.ip };
    return event.request;
  }`;
  const stack = aStack([
    aResource({
      logicalId: 'cdn',
      type: 'AWS::CloudFront::Distribution',
      properties: {
        DistributionConfig: {
          Origins: [{ Id: 'api', OriginCustomHeaders: [{ HeaderName: 'X-Secret', HeaderValue: 'mine' }] }],
          DefaultCacheBehavior: {
            TargetOriginId: 'api',
            FunctionAssociations: [{ EventType: 'viewer-request', FunctionARN: 'arn:fn/viewer' }],
          },
        },
      },
    }),
    aResource({ logicalId: 'viewer', type: 'AWS::CloudFront::Function', properties: { FunctionCode: code } }),
  ]);
  const seen: unknown[] = [];
  const recording: HttpApi = async ({ rawHeaders, headers }) => {
    seen.push(rawHeaders, headers);
    return { status: 200, headers: {}, body: '' };
  };
  const front = site(stack, { api: recording, awsUrl: '' });
  const request = {
    ...{ url: '/', method: 'GET', socket: { remoteAddress: '127.0.0.9' } },
    rawHeaders: ['X-SECRET', 'theirs', 'accept', '*/*', 'x-viewer', '203.0.113.7', 'X-Secret', 'again'],
    headers: { 'x-secret': 'theirs, again', accept: '*/*', 'x-viewer': '203.0.113.7' },
  };
  await front(request as never);

  expect(seen).toEqual([
    ['accept', '*/*', 'x-viewer', '127.0.0.9', 'x-secret', 'mine'],
    { 'x-secret': 'mine', accept: '*/*', 'x-viewer': '127.0.0.9' },
  ]);
});
