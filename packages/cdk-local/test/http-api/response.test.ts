import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer } from '../../src/http-server.ts';
import { startTinyApi } from '../support/tiny-api.ts';

let api: Awaited<ReturnType<typeof startTinyApi>>;
beforeAll(async () => {
  api = await startTinyApi();
});
afterAll(() => api.close());

const answerWith = (result: unknown) =>
  api.send('/answer', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(result),
  });

test('a response has status, headers, cookies and body', async () => {
  const answer = await answerWith({
    statusCode: 201,
    headers: { 'X-Number': 7, 'Content-Type': 'application/problem+json' },
    cookies: ['a=1', 'b=2; Secure'],
    body: Buffer.from('chữ').toString('base64'),
    isBase64Encoded: true,
  });

  expect([answer.status, answer.text]).toEqual([201, 'chữ']);
  expect(answer.headers).toMatchObject({
    'x-number': '7',
    'content-type': 'application/problem+json',
    'set-cookie': ['a=1', 'b=2; Secure'],
    'content-length': '5',
  });
});

test.each([
  [{ a: 1 }, '{"a":1}'],
  ['words', 'words'],
  [[1], '[1]'],
  [null, 'null'],
])('the result %j without a status becomes a JSON response', async (result, text) => {
  const answer = await answerWith(result);

  expect([answer.status, answer.headers['content-type'], answer.text]).toEqual([200, 'application/json', text]);
});

test.each([
  [{ statusCode: 'x' }],
  [{ statusCode: 99 }],
  [{ statusCode: 200, body: 5 }],
  [{ statusCode: 200, headers: { a: 'x\r\ny' } }],
])('the result %j is not a valid response', async (result) => {
  expect([(await answerWith(result)).status, (await answerWith(result)).text]).toEqual([
    500,
    '{"message":"Internal Server Error"}',
  ]);
});

test('a fault in the gateway itself is reported', () => {
  expect(api.faults).toEqual([expect.any(TypeError), expect.any(TypeError)]);
});

test('a crash of a function gives 500, a timeout 503', async () => {
  const [crashed, slow] = [await api.send('/crash'), await api.send('/slow')];

  expect([crashed.status, crashed.text]).toEqual([500, '{"message":"Internal Server Error"}']);
  expect([slow.status, slow.text]).toEqual([503, '{"message":"Service Unavailable"}']);
});

test('more calls than the burst of a route get 429', async () => {
  const statuses = [await api.send('/rare'), await api.send('/rare'), await api.send('/rare')].map(
    ({ status }) => status,
  );

  expect(statuses).toEqual([200, 200, 429]);
});

test('the gateway responds to a preflight and allows a known origin', async () => {
  const preflight = await api.send('/nothing', {
    method: 'OPTIONS',
    headers: { origin: 'https://ok.example', 'access-control-request-method': 'GET' },
  });
  const stranger = await api.send('/things', { headers: { origin: 'https://other.example' } });

  expect(preflight).toMatchObject({
    status: 204,
    headers: {
      'access-control-allow-origin': 'https://ok.example',
      'access-control-allow-methods': 'GET',
      'access-control-max-age': '60',
    },
  });
  expect(stranger.headers).not.toHaveProperty('access-control-allow-origin');
});

test('a port in use is reported in one sentence', async () => {
  const port = Number(new URL(api.url).port);

  await expect(openServer(port, () => {})).rejects.toThrow(`Port ${port} is in use by another program.`);
});

test('before the stack is up the port responds with 503', async () => {
  const server = await openServer(0, () => {});
  const before = await fetch(server.url);
  server.serve(async () => ({ status: 200, headers: {}, body: 'up' }));
  const after = await fetch(server.url);
  await server.close();

  expect([before.status, after.status]).toEqual([503, 200]);
});
