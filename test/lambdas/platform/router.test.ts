import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { type Refusal, refuse } from '../../../lambdas/kernel/refusal.ts';
import type { Endpoint } from '../../../lambdas/platform/operation.ts';
import {
  operation,
  type Reply,
  type Request,
  reply,
  type StaffRequest,
  staffOperation,
} from '../../../lambdas/platform/operation.ts';
import { httpHandler } from '../../../lambdas/platform/router.ts';
import { answered, httpEvent, lambdaContext, staffClaims } from '../../support/http-event.ts';
import { logLines } from '../../support/log-lines.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const ReadInput = z.object({ query: z.object({ agency: z.string().max(5).optional() }) });
const PutInput = z.object({ params: z.object({ code: z.string() }), body: z.strictObject({ kind: z.string() }) });

const lines = logLines();
const wire = vi.fn(() => ({ secret: 'Nguyễn Văn An' }));
const read = vi.fn<(deps: { secret: string }, request: Request<typeof ReadInput>) => Promise<Reply | Refusal>>();
const put = vi.fn<(deps: { secret: string }, request: StaffRequest<typeof PutInput>) => Promise<Reply | Refusal>>();
const refuses = {
  'agency.notFound': { status: 404, en: 'No such agency.', vi: 'Không có cơ quan này.' },
  'agency.parentUnknown': { status: 422, en: 'No such parent.', vi: 'Không có cơ quan cấp trên.' },
};
const anything = {
  answers: { 200: () => z.unknown(), 201: () => z.unknown() },
  example: () => ({ request: {}, answers: { 200: {}, 201: {} } }),
  wire,
};

/** Endpoints whose `run` may return anything: the types of operations have tests of their own. */
const list = (): Endpoint =>
  operation({
    ...anything,
    route: { id: 'directory.agencies', method: 'GET', path: '/v1/agencies', summary: 'List' },
    input: ReadInput,
    refuses,
    run: read,
  } as never);
const change = (): Endpoint =>
  staffOperation({
    ...anything,
    route: { id: 'directory.putAgency', method: 'PUT', path: '/v1/staff/agencies/{code}', summary: 'Change' },
    input: PutInput,
    refuses,
    run: put,
  } as never);

/** A function of two routes: one that anybody may call, one behind the authorizer. */
const aHandler = () => httpHandler('directory-staff', { endpoints: [list(), change()] });
const GET = { routeKey: 'GET /v1/agencies' };
const PUT = {
  routeKey: 'PUT /v1/staff/agencies/{code}',
  params: { code: 'H44.100' },
  body: { kind: 'ward' },
  claims: staffClaims('admin', 'H44'),
};
const call = async (event: unknown, handler = aHandler()) =>
  answered(await handler(event as ReturnType<typeof httpEvent>, lambdaContext()));

beforeEach(() => {
  wire.mockReset().mockReturnValue({ secret: 'Nguyễn Văn An' });
  read.mockReset().mockResolvedValue(reply(200, { items: [] }));
  put.mockReset().mockResolvedValue(reply(201, { code: 'H44.100' }));
  vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
  return () => void vi.useRealTimers();
});

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
