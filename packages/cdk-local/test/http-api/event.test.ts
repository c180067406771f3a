import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTinyApi } from '../support/tiny-api.ts';

let api: Awaited<ReturnType<typeof startTinyApi>>;
beforeAll(async () => {
  api = await startTinyApi();
});
afterAll(() => api.close());

test('an event has the shape of payload format 2.0', async () => {
  const { event, headers } = await api.send('/things/T%E1%BB%89nh?a=1&b=x%20y+z&a=2&empty=&bare', {
    headers: { 'X-Two': ['1', '2'], Cookie: 'a=b; c=d', 'User-Agent': 'test', Host: 'feedback.example' },
  });

  expect(event()).toEqual({
    version: '2.0',
    routeKey: 'GET /things/{id}',
    rawPath: '/things/Tỉnh',
    rawQueryString: 'a=1&b=x%20y+z&a=2&empty=&bare',
    cookies: ['a=b', 'c=d'],
    headers: {
      host: 'feedback.example',
      'user-agent': 'test',
      'x-two': '1,2',
      'content-length': '0',
      'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-port': expect.stringMatching(/^\d+$/),
      'x-forwarded-proto': 'http',
    },
    queryStringParameters: { a: '1,2', b: 'x y z', empty: '', bare: '' },
    requestContext: {
      accountId: '000000000000',
      apiId: 'api1234567',
      domainName: 'feedback.example',
      domainPrefix: 'api1234567',
      http: { method: 'GET', path: '/things/Tỉnh', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: headers['apigw-requestid'],
      routeKey: 'GET /things/{id}',
      stage: '$default',
      time: expect.stringMatching(/^21\/Nov\/2026:08:1\d:\d\d \+0000$/),
      timeEpoch: expect.any(Number),
    },
    pathParameters: { id: 'Tỉnh' },
    isBase64Encoded: false,
  });
});

test.each([
  ['GET', '/things', 'GET /things'],
  ['GET', '/things/special', 'GET /things/special'],
  ['GET', '/things/1', 'GET /things/{id}'],
  ['PUT', '/things/1', 'ANY /things/{id}'],
  ['GET', '/things/1/parts/2', 'GET /things/{id}/parts/{part}'],
  ['GET', '/files/a/b/c', 'GET /files/{path+}'],
])('%s %s matches the most specific route', async (method, path, key) => {
  expect((await api.send(path, { method })).event().routeKey).toBe(key);
});

test('a greedy variable contains the rest of the path', async () => {
  expect((await api.send('/files/a/b%20c')).event().pathParameters).toEqual({ path: 'a/b c' });
});

test.each([
  ['GET', '/'],
  ['GET', '/nothing'],
  ['GET', '/things/'],
  ['GET', '//things'],
  ['GET', '/things/a%2Fb'],
  ['GET', '/files/'],
  ['DELETE', '/things'],
  ['HEAD', '/things'],
])('%s %s has no route', async (method, path) => {
  const answer = await api.send(path, { method });

  expect(answer.status).toBe(404);
  expect(answer.text).toBe(method === 'HEAD' ? '' : '{"message":"Not Found"}');
});

test.each(['/things/%zz', '/things/%E1%BB', '/things?a=%', '/things?%=1', '*'])(
  'a malformed target %s is a bad request',
  async (path) => {
    const answer = await api.send(path);

    expect([answer.status, answer.text]).toEqual([400, '{"message":"Bad Request"}']);
  },
);

test.each([
  ['application/json', '{"ý":1}', { body: '{"ý":1}', isBase64Encoded: false }],
  ['application/json; charset=utf-8', '{}', { body: '{}', isBase64Encoded: false }],
  ['application/vnd.x+json', '{}', { body: 'e30=', isBase64Encoded: true }],
  ['text/plain', 'chữ', { body: 'chữ', isBase64Encoded: false }],
  ['application/octet-stream', 'abc', { body: 'YWJj', isBase64Encoded: true }],
  ['application/x-www-form-urlencoded', 'a=b', { body: 'YT1i', isBase64Encoded: true }],
  ['', 'abc', { body: 'YWJj', isBase64Encoded: true }],
])('a body of type "%s" is passed as text or base64, as by the gateway', async (type, body, input) => {
  const headers: Record<string, string> = type === '' ? {} : { 'content-type': type };

  expect((await api.send('/things', { method: 'POST', headers, body })).event()).toMatchObject(input);
});

test('a request without a body has none in its event', async () => {
  const event = (
    await api.send('/things', { method: 'POST', headers: { 'content-type': 'application/json' } })
  ).event();

  expect(event).not.toHaveProperty('body');
  expect(event.isBase64Encoded).toBe(false);
});

test.each([
  [9 * 1024 * 1024, 413, '{"message":"Request Too Long"}'],
  [11 * 1024 * 1024, 413, '{"message":"Request Entity Too Large"}'],
])('a body of %s bytes is too large', async (size, status, text) => {
  const answer = await api.send('/things', { method: 'POST', body: Buffer.alloc(size) });

  expect([answer.status, answer.text]).toEqual([status, text]);
});

test('a head over 10240 bytes is rejected', async () => {
  expect((await api.send('/things', { headers: { long: 'x'.repeat(11_000) } })).status).toBe(431);
});

test('bytes that are not HTTP are rejected and break nothing', async () => {
  const text = await new Promise((resolve) => {
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () =>
      socket.end('\u0001\u0002 nonsense\r\n\r\n'),
    );
    socket.once('data', (data) => resolve(data.toString()));
  });

  expect(text).toMatch(/^HTTP\/1\.1 400 /);
  expect((await api.send('/things')).status).toBe(200);
});
