import { expect, test } from 'vitest';
import { clientOf } from '../../../lambdas/platform/client.ts';
import { httpEvent } from '../../support/http-event.ts';

const routeKey = 'POST /v1/ratings';

test('the address of a client is that of its connection, whatever it claims', () => {
  const headers = { 'x-forwarded-for': '203.0.113.7', 'x-viewer-address': '203.0.113.7' };

  expect(clientOf(httpEvent({ routeKey, headers }))).toEqual({ address: '127.0.0.1', cookies: {} });
});

test('cookies are read by name; a value may contain an equals sign', () => {
  const event = { ...httpEvent({ routeKey }), cookies: ['kiosk=k~a~1~x', 'a=b=c', 'bare'] };

  expect(clientOf(event).cookies).toEqual({ kiosk: 'k~a~1~x', a: 'b=c', bare: '' });
});
