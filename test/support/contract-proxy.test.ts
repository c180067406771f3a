import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ContractProxy, contractProxy, holdToContract, isOfContract } from './contract-proxy.ts';

let liar: Server;
let proxy: ContractProxy;

/** A service that responds as the request tells it to. */
beforeAll(async () => {
  liar = createServer((request, response) => {
    const [status = '200', body = '{}'] = String(request.headers['x-say']).split(' ');
    response.writeHead(Number(status), { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve));
  proxy = await contractProxy(`http://127.0.0.1:${(liar.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await proxy.close();
  liar.close();
});

test.each([
  ['an answer as promised', 'GET', '/v1/agencies', '200 {"items":[]}', true],
  ['an undocumented field', 'GET', '/v1/agencies', '200 {"items":[],"total":0}', false],
  ['a field of the wrong type', 'GET', '/v1/agencies', '200 {"items":{}}', false],
  ['an undocumented status', 'GET', '/v1/agencies', '202 {"items":[]}', false],
  ['a malformed request, taken all the same', 'GET', '/v1/scores?agency=h44&period=2026', '200 {}', false],
  [
    'a refusal of the gateway that is neither message nor problem',
    'GET',
    '/v1/staff/petitions',
    '401 {"text":"No"}',
    false,
  ],
  ['a malformed request, refused by the gateway', 'GET', '/v1/staff/petitions', '401 {"message":"Unauthorized"}', true],
])('%s', async (_, method, path, say, isKept) => {
  const answer = await fetch(`${proxy.url}${path}`, { method, headers: { 'x-say': say } });

  if (isKept) expect(() => holdToContract(path, answer)).not.toThrow();
  else expect(() => holdToContract(path, answer)).toThrow('breaks the contract');
});

test('pages and broken bodies go round the proxy', () => {
  expect(isOfContract('/vi/phan-anh', undefined)).toBe(false);
  expect(isOfContract('/v1/petitions', '{"kind":')).toBe(false);
  expect(isOfContract('/v1/petitions', Buffer.from([0x22, 0xff, 0x22]))).toBe(false);
  expect(isOfContract('/v1/petitions', '{}')).toBe(true);
});
