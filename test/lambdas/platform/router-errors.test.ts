import { describe, expect, test } from 'vitest';
import { refuse } from '../../../lambdas/kernel/refusal.ts';
import { httpEvent } from '../../support/http-event.ts';
import { call, GET, lines, NOW, PUT, put, resetRoutes } from '../../support/routed.ts';

resetRoutes();

describe('a refusal', () => {
  test('is answered with the status that the contract lists, and counted by its code', async () => {
    put.mockResolvedValue(refuse('agency.parentUnknown', { detail: 'Put the agency above it first.' }));

    expect(await call(httpEvent(PUT))).toMatchObject({
      status: 422,
      type: 'application/problem+json; charset=utf-8',
      body: { code: 'agency.parentUnknown', detail: 'Put the agency above it first.', requestId: 'request-1' },
    });
    expect(lines()).toContainEqual(
      expect.objectContaining({ event: 'REFUSED', code: 'agency.parentUnknown', request: 'request-1', REFUSED: 1 }),
    );
  });

  test('with a code that no contract lists is a fault', async () => {
    put.mockResolvedValue(refuse('agency.unheardOf', { name: 'Nguyễn Văn An' }));

    expect(await call(httpEvent(PUT))).toMatchObject({ status: 500, body: { code: 'fault.internal' } });
    expect(JSON.stringify(lines())).not.toContain('Nguyễn');
  });
});

describe('a fault', () => {
  test('is answered with the id of the request and nothing of what happened', async () => {
    put.mockRejectedValue(new Error('item of Nguyễn Văn An is broken', { cause: new TypeError('x is undefined') }));
    const answer = await call(httpEvent(PUT));

    expect(answer).toStrictEqual({
      status: 500,
      type: 'application/problem+json; charset=utf-8',
      body: {
        type: 'urn:problem:fault.internal',
        title: expect.stringContaining('Internal server error'),
        status: 500,
        code: 'fault.internal',
        detail: expect.any(String),
        requestId: 'request-1',
      },
    });
  });

  test('is found in the log by that id', async () => {
    put.mockRejectedValue(new Error('broken', { cause: new TypeError('x is undefined') }));
    await call(httpEvent(PUT));

    expect(lines()).toMatchObject([
      { event: 'STARTED', function: 'directory-staff', invocation: 'invocation-1', request: 'request-1' },
      {
        level: 'ERROR',
        event: 'FAULT',
        invocation: 'invocation-1',
        request: 'request-1',
        error: { message: 'broken', cause: { name: 'TypeError' } },
      },
    ]);
  });

  test.each([[{}], [undefined], [null], ['text'], [{ routeKey: GET.routeKey }], [{ ...GET, requestContext: null }]])(
    'is not thrown even at an event that no gateway sends: %j',
    async (event) => {
      const { status } = await call(event);

      expect([200, 404, 500]).toContain(status);
    },
  );
});

test('start and end of an invocation are logged, without its content', async () => {
  await call(httpEvent({ ...PUT, body: { kind: 'bí mật' } }));

  expect(lines()).toStrictEqual(
    ['STARTED', 'DONE'].map((event) => ({
      level: 'INFO',
      timestamp: NOW,
      event,
      function: 'directory-staff',
      invocation: 'invocation-1',
      request: 'request-1',
    })),
  );
});
