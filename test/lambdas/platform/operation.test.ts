import { expect, expectTypeOf, test, vi } from 'vitest';
import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../../../lambdas/kernel/refusal.ts';
import { operation, type Reply, type Request, reply, staffOperation } from '../../../lambdas/platform/operation.ts';
import { shortText } from '../../../lambdas/platform/text.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const Input = z.object({
  headers: z.object({ 'idempotency-key': z.string().optional() }),
  body: z.strictObject({ name: shortText(1, 10) }),
});
type Deps = { readonly greeting: string };

async function greet({ greeting }: Deps, { body, now }: Request<typeof Input>) {
  return body.name === 'nobody' ? refuse('agency.notFound') : reply(200, { said: `${greeting} ${body.name}`, now });
}

const wire = vi.fn(() => ({ greeting: 'Chào' }));
const spec = { route: 'ratings.rate', input: Input, statuses: {}, wire, run: greet } as const;
const greeting = operation(spec);

test('another door performs the use case with parts that are held to the same contract', async () => {
  expect(await greeting.perform({ body: { name: ' An ' } }, NOW)).toStrictEqual(
    reply(200, { said: 'Chào An', now: NOW }),
  );
  expect(await greeting.perform({ body: { name: 'An'.repeat(10) } }, NOW)).toMatchObject({
    refused: 'request.invalid',
    detail: { errors: [{ path: 'name', code: 'too_big' }] },
  });
  expect(await greeting.perform({ body: { name: 'nobody' } }, NOW)).toMatchObject({ refused: 'agency.notFound' });
});

test('parts that the other door has not are empty', async () => {
  expect(await greeting.perform({}, NOW)).toMatchObject({ refused: 'request.invalid' });
});

test('the clock is asked where the other door names no instant', async () => {
  vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05Z'), toFake: ['Date'] });
  const answer = await greeting.perform({ body: { name: 'An' } });
  vi.useRealTimers();

  expect(answer).toMatchObject({ body: { now: '2026-01-02T03:04:05.000Z' } });
});

test('a use case runs on what its caller brings, and the environment is not asked', async () => {
  wire.mockClear();

  expect(await operation(spec).performWith({ greeting: 'Kính chào' }, { body: { name: 'An' } }, NOW)).toMatchObject({
    body: { said: 'Kính chào An' },
  });
  expect(wire).not.toHaveBeenCalled();
});

test('a use case of staff is told who calls', async () => {
  const staff = staffOperation({
    route: 'petitions.read',
    input: Input,
    statuses: {},
    wire,
    run: async (_: Deps, { caller, body }) => reply(200, { by: caller.id, to: body.name }),
  });
  const caller = { id: 'officer-1', name: 'Cán bộ', agency: 'H44', roles: ['officer'] } as const;

  expect(await staff.performWith({ greeting: '' }, { body: { name: 'An' } }, { now: NOW, caller })).toMatchObject({
    body: { by: 'officer-1', to: 'An' },
  });
  expect(await staff.performWith({ greeting: '' }, {}, { now: NOW, caller })).toSatisfy(isRefusal);
});

test('what a use case answers keeps its type', () => {
  expectTypeOf(greeting.perform).returns.resolves.toEqualTypeOf<Reply<{ said: string; now: string }> | Refusal>();
  expect(greeting.route).toBe('ratings.rate');
});
