import { beforeEach, vi } from 'vitest';
import * as z from 'zod';
import type { Refusal } from '../../lambdas/kernel/refusal.ts';
import type { Endpoint } from '../../lambdas/platform/operation.ts';
import {
  operation,
  type Reply,
  type Request,
  reply,
  type StaffRequest,
  staffOperation,
} from '../../lambdas/platform/operation.ts';
import { httpHandler } from '../../lambdas/platform/router.ts';
import { answered, type httpEvent, lambdaContext, staffClaims } from './http-event.ts';
import { logLines } from './log-lines.ts';

export const NOW = '2026-11-21T08:15:30.000Z';
export const ReadInput = z.object({ query: z.object({ agency: z.string().max(5).optional() }) });
export const PutInput = z.object({
  params: z.object({ code: z.string() }),
  body: z.strictObject({ kind: z.string() }),
});

export const lines = logLines();
export const wire = vi.fn(() => ({ secret: 'Nguyễn Văn An' }));
export const read = vi.fn<(deps: { secret: string }, request: Request<typeof ReadInput>) => Promise<Reply | Refusal>>();
export const put =
  vi.fn<(deps: { secret: string }, request: StaffRequest<typeof PutInput>) => Promise<Reply | Refusal>>();
export const refuses = {
  'agency.notFound': { status: 404, en: 'No such agency.', vi: 'Không có cơ quan này.' },
  'agency.parentUnknown': { status: 422, en: 'No such parent.', vi: 'Không có cơ quan cấp trên.' },
};
export const anything = {
  answers: { 200: () => z.unknown(), 201: () => z.unknown() },
  example: () => ({ request: {}, answers: { 200: {}, 201: {} } }),
  wire,
};

/** Endpoints whose `run` may return anything: the types of operations have tests of their own. */
export const list = (): Endpoint =>
  operation({
    ...anything,
    route: { id: 'directory.agencies', method: 'GET', path: '/v1/agencies', summary: 'List' },
    input: ReadInput,
    refuses,
    run: read,
  } as never);
export const change = (): Endpoint =>
  staffOperation({
    ...anything,
    route: { id: 'directory.putAgency', method: 'PUT', path: '/v1/staff/agencies/{code}', summary: 'Change' },
    input: PutInput,
    refuses,
    run: put,
  } as never);

/** A function of two routes: one that anybody may call, one behind the authorizer. */
export const aHandler = () => httpHandler('directory-staff', { endpoints: [list(), change()] });
export const GET = { routeKey: 'GET /v1/agencies' };
export const PUT = {
  routeKey: 'PUT /v1/staff/agencies/{code}',
  params: { code: 'H44.100' },
  body: { kind: 'ward' },
  claims: staffClaims('admin', 'H44'),
};
export const call = async (event: unknown, handler = aHandler()) =>
  answered(await handler(event as ReturnType<typeof httpEvent>, lambdaContext()));

/** A clock that stands still, and use cases that answer as usual. */
export function resetRoutes(): void {
  beforeEach(() => {
    wire.mockReset().mockReturnValue({ secret: 'Nguyễn Văn An' });
    read.mockReset().mockResolvedValue(reply(200, { items: [] }));
    put.mockReset().mockResolvedValue(reply(201, { code: 'H44.100' }));
    vi.useFakeTimers({ now: new Date(NOW), toFake: ['Date'] });
    return () => void vi.useRealTimers();
  });
}
