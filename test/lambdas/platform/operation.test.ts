import { expect, expectTypeOf, test, vi } from 'vitest';
import * as z from 'zod';
import { isRefusal, type Refusal, refuse } from '../../../lambdas/kernel/refusal.ts';
import {
  operation,
  type Reply,
  type Request,
  reply,
  type StaffRequest,
  staffOperation,
} from '../../../lambdas/platform/operation.ts';
import { shortText } from '../../../lambdas/platform/text.ts';

const NOW = '2026-11-21T08:15:30.000Z';
const Input = z.object({
  headers: z.object({ 'idempotency-key': z.string().optional() }),
  body: z.strictObject({ name: shortText(1, 10) }),
});
type Deps = { readonly greeting: string };

async function greet({ greeting }: Deps, { body, now }: Request<typeof Input>) {
  return body.name === 'nobody' ? refuse('guest.notFound') : reply(200, { text: `${greeting} ${body.name}`, now });
}

const wire = vi.fn(() => ({ greeting: 'Chào' }));
const spec = {
  route: { id: 'guests.greet', method: 'POST', path: '/v1/greetings', summary: 'Greet a guest' },
  input: Input,
  answers: { 200: () => z.object({ text: z.string(), now: z.string() }) },
  refuses: { 'guest.notFound': { status: 404, en: 'No such guest.', vi: 'Không có khách này.' } },
  example: () => ({ request: { headers: {}, body: { name: 'An' } }, answers: { 200: { text: 'Chào An', now: NOW } } }),
  wire,
  run: greet,
} as const;
const greeting = operation(spec);

test('another endpoint invokes the use case under the same contract', async () => {
  expect(await greeting.invoke({ body: { name: ' An ' } }, NOW)).toStrictEqual(
    reply(200, { text: 'Chào An', now: NOW }),
  );
  expect(await greeting.invoke({ body: { name: 'An'.repeat(10) } }, NOW)).toMatchObject({
    refused: 'request.invalid',
    detail: { errors: [{ path: 'name', code: 'too_big' }] },
  });
  expect(await greeting.invoke({ body: { name: 'nobody' } }, NOW)).toMatchObject({ refused: 'guest.notFound' });
});

test('parts that are not passed are empty', async () => {
  expect(await greeting.invoke({}, NOW)).toMatchObject({ refused: 'request.invalid' });
});

test('without an instant, the clock is read', async () => {
  vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05Z'), toFake: ['Date'] });
  const answer = await greeting.invoke({ body: { name: 'An' } });
  vi.useRealTimers();

  expect(answer).toMatchObject({ body: { now: '2026-01-02T03:04:05.000Z' } });
});

test('a use case runs on the dependencies of its caller, and the environment is not read', async () => {
  wire.mockClear();

  expect(await operation(spec).invokeWith({ greeting: 'Kính chào' }, { body: { name: 'An' } }, NOW)).toMatchObject({
    body: { text: 'Kính chào An' },
  });
  expect(wire).not.toHaveBeenCalled();
});

test('a use case for staff receives the caller', async () => {
  const staff = staffOperation({
    ...spec,
    answers: { 200: () => z.object({ by: z.string(), to: z.string() }) },
    refuses: {},
    example: () => ({
      request: { headers: {}, body: { name: 'An' } },
      answers: { 200: { by: 'officer-1', to: 'An' } },
    }),
    run: async (_: Deps, { caller, body }: StaffRequest<typeof Input>) => reply(200, { by: caller.id, to: body.name }),
  });
  const caller = { id: 'officer-1', name: 'Cán bộ', agency: 'H44', roles: ['officer'] } as const;

  expect(await staff.invokeWith({ greeting: '' }, { body: { name: 'An' } }, { now: NOW, caller })).toMatchObject({
    body: { by: 'officer-1', to: 'An' },
  });
  expect(await staff.invokeWith({ greeting: '' }, {}, { now: NOW, caller })).toSatisfy(isRefusal);
});

test('the result of a use case keeps its type', () => {
  expectTypeOf(greeting.invoke)
    .returns.resolves.extract<Reply>()
    .toEqualTypeOf<Reply<{ text: string; now: string }, 200>>();
  expectTypeOf(greeting.invoke).returns.resolves.extract<Refusal<'guest.notFound'>>().not.toBeNever();
  expect(greeting.route.id).toBe('guests.greet');
});
