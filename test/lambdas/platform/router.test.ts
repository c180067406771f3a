import { describe, expect, test, vi } from 'vitest';
import { type Refusal, refuse } from '../../../lambdas/kernel/refusal.ts';
import { reply } from '../../../lambdas/platform/operation.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { aHandler, call, GET, list, NOW, PUT, put, read, resetRoutes, wire } from '../../support/routed.ts';

resetRoutes();

describe('a request', () => {
  test('reaches the use case of its route with its parts and the time, and its answer comes back as JSON', async () => {
    const answer = await call(httpEvent({ ...GET, query: { agency: 'H44' } }));

    expect(answer).toStrictEqual({ status: 200, body: { items: [] }, type: 'application/json; charset=utf-8' });
    expect(read).toHaveBeenCalledExactlyOnceWith({ secret: 'Nguyễn Văn An' }, { query: { agency: 'H44' }, now: NOW });
    expect(put).not.toHaveBeenCalled();
  });

  test('is kept by no cache unless its use case says so', async () => {
    const event = httpEvent(GET);
    const kept = await aHandler()(event, lambdaContext());
    read.mockResolvedValue({ ...reply(200, {}), headers: { 'cache-control': 'public, max-age=300' } });
    const shared = await aHandler()(event, lambdaContext());

    expect(kept.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(shared.headers).toStrictEqual({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=300',
      etag: expect.stringMatching(/^W\/"[\w-]{22}"$/),
    });
  });

  test('whose use case says what its text is gets the text as it is', async () => {
    const csv = '\ufeff"Cơ quan"\r\n';
    read.mockResolvedValue({ ...reply(200, csv), headers: { 'content-type': 'text/csv; charset=utf-8' } });

    expect(await aHandler()(httpEvent(GET), lambdaContext())).toMatchObject({
      headers: { 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' },
      body: csv,
    });
  });

  test.each([
    [{}, 'application/octet-stream'],
    [{ 'content-type': 'application/zip' }, 'application/zip'],
  ])('whose use case returns bytes gets them in base64, with headers %j as %s', async (headers, type) => {
    read.mockResolvedValue(reply(200, Uint8Array.of(0x50, 0x4b, 0, 0xff), headers));

    expect(await aHandler()(httpEvent(GET), lambdaContext())).toStrictEqual({
      statusCode: 200,
      headers: { 'content-type': type, 'cache-control': 'no-store' },
      body: 'UEsA/w==',
      isBase64Encoded: true,
    });
  });

  test('is refused, not found or broken in the words of the function that has its own', async () => {
    const render = vi.fn(() => ({ statusCode: 418, body: 'Xin lỗi' }));
    const handler = httpHandler('directory-staff', { endpoints: [list()], render });
    read.mockResolvedValueOnce(refuse('agency.notFound')).mockRejectedValueOnce(new Error('broken'));

    for (const event of [httpEvent(GET), httpEvent(GET), httpEvent({ routeKey: 'GET /v1/nothing' })]) {
      expect(await handler(event, lambdaContext())).toMatchObject({ statusCode: 418, body: 'Xin lỗi' });
    }
    expect(render.mock.calls.map(([refusal]: unknown[]) => (refusal as Refusal).refused)).toEqual([
      'agency.notFound',
      'fault.internal',
      'route.notFound',
    ]);
  });

  test.each([['POST /v1/agencies'], ['GET /v1/nothing'], ['$default'], [''], ['__proto__']])(
    'for the route “%s” that is not of this function finds nothing',
    async (routeKey) => {
      expect(await call(httpEvent({ routeKey }))).toMatchObject({
        status: 404,
        type: 'application/problem+json; charset=utf-8',
        body: { code: 'route.notFound', requestId: 'request-1' },
      });
    },
  );

  test('that breaks the contract is refused before the use case and before anything is built', async () => {
    expect(await call(httpEvent({ ...GET, query: { agency: 'H44.100' } }))).toMatchObject({
      status: 400,
      body: { code: 'request.invalid', errors: [{ path: 'query.agency' }] },
    });
    expect(wire).not.toHaveBeenCalled();
  });
});

describe('what the use cases need', () => {
  test('is built on the first request, once, and not when the file is imported', async () => {
    const handler = aHandler();
    expect(wire).not.toHaveBeenCalled();
    await call(httpEvent(GET), handler);
    await call(httpEvent(GET), handler);

    expect(wire).toHaveBeenCalledOnce();
  });

  test('is built again when it could not be built', async () => {
    const handler = aHandler();
    wire.mockImplementationOnce(() => expect.fail('no DIRECTORY_TABLE'));

    expect(await call(httpEvent(GET), handler)).toMatchObject({ status: 500 });
    expect(await call(httpEvent(GET), handler)).toMatchObject({ status: 200 });
  });
});

describe('a route of the staff', () => {
  test('identifies the caller', async () => {
    expect(await call(httpEvent(PUT))).toMatchObject({ status: 201 });
    expect(put.mock.lastCall?.[1]).toStrictEqual({
      params: { code: 'H44.100' },
      body: { kind: 'ward' },
      now: NOW,
      caller: { id: 'admin-H44', name: 'Cán bộ admin-H44', agency: 'H44', roles: ['admin'] },
    });
  });

  test.each([
    ['no claims', undefined],
    ['claims without a subject', { 'cognito:groups': '[admin]' }],
  ])('answers 401 to %s, before it looks at the request', async (_, claims) => {
    const { claims: __, ...event } = PUT;

    expect(await call(httpEvent({ ...event, body: '{', ...(claims && { claims }) }))).toMatchObject({
      status: 401,
      body: { code: 'caller.unknown' },
    });
    expect(put).not.toHaveBeenCalled();
  });

  test.each([
    ['no group', { sub: 'a1' }],
    ['none of our groups', { sub: 'a1', 'cognito:groups': '[visitors]' }],
  ])('answers 403 to who is in %s', async (_, claims) => {
    expect(await call(httpEvent({ ...PUT, claims }))).toMatchObject({
      status: 403,
      body: { code: 'caller.forbidden' },
    });
    expect(put).not.toHaveBeenCalled();
  });

  test.each([
    ['authorizer', 'lambda'],
    ['jwt', 'claims'],
    ['claims', 'sub'],
  ])('is not opened by a header that says %s', async (name, value) => {
    const { claims: _, ...event } = PUT;

    expect(await call(httpEvent({ ...event, headers: { [name]: value, authorization: 'Bearer x' } }))).toMatchObject({
      status: 401,
    });
  });
});
