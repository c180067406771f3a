import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { gatewaySms } from '../../../lambdas/messages/gateway-sms.ts';
import type { SmsTransport } from '../../../lambdas/messages/transport.ts';

const sms = { id: 'PAKN-7K3D-9QXM/1/late/Ân/sms', to: '+84912345678', text: 'Lang Nghe: da qua han' };

type Received = { readonly method: unknown; readonly headers: IncomingMessage['headers']; readonly body: unknown };
let received: Received[];
let status: number;
let server: Server;
let gateway: SmsTransport;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method, headers } = request;
    received.push({ method, headers, body: JSON.parse(await text(request)) });
    response.writeHead(status, { location: 'http://127.0.0.1:1/elsewhere' }).end('an ignored body');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  gateway = gatewaySms({ url: `http://127.0.0.1:${port}/send`, token: 'secret' });
});

afterAll(() => void server.close());

afterEach(() => void vi.restoreAllMocks());

beforeEach(() => {
  received = [];
  status = 202;
});

test('an SMS is sent as JSON with the token and its id', async () => {
  expect(await gateway.send(sms)).toStrictEqual({ outcome: 'sent' });

  expect(received).toMatchObject([
    {
      method: 'POST',
      headers: {
        authorization: 'Bearer secret',
        'content-type': 'application/json',
        'idempotency-key': 'PAKN-7K3D-9QXM%2F1%2Flate%2F%C3%82n%2Fsms',
      },
      body: sms,
    },
  ]);
});

test.each([
  [400, 'refused'],
  [422, 'refused'],
  [401, 'unavailable'],
  [404, 'unavailable'],
  [408, 'unavailable'],
  [429, 'unavailable'],
  [500, 'unavailable'],
  [503, 'unavailable'],
])('status %i means that the SMS is %s', async (answered, outcome) => {
  status = answered;

  expect(await gateway.send(sms)).toStrictEqual({ outcome, reason: `sms.status${answered}` });
});

test('the token is not sent to the target of a redirect', async () => {
  status = 307;

  expect(await gateway.send(sms)).toStrictEqual({ outcome: 'unavailable', reason: 'sms.status307' });
  expect(received).toHaveLength(1);
});

test('a gateway that cannot be reached is unavailable', async () => {
  const unreachable = gatewaySms({ url: 'http://127.0.0.1:1/send', token: 'secret' });

  expect(await unreachable.send(sms)).toStrictEqual({ outcome: 'unavailable', reason: 'sms.unreachable' });
});

test('a gateway that does not respond in time is unavailable', async () => {
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort(new DOMException('late', 'TimeoutError')));

  expect(await gateway.send(sms)).toStrictEqual({ outcome: 'unavailable', reason: 'sms.unreachable' });
});

test.each([
  ['a token that no header can hold', { url: 'http://127.0.0.1:1/send', token: 'a\nb' }],
  ['an address that is no URL', { url: 'gateway', token: 'secret' }],
])('%s is a fault of the service and is thrown', async (_, settings) => {
  await expect(gatewaySms(settings).send(sms)).rejects.toThrow(TypeError);
});

test('an error of our own code inside fetch is thrown', async () => {
  const fault = new TypeError('undefined is not a function');
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(fault);

  await expect(gateway.send(sms)).rejects.toBe(fault);
});
