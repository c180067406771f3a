import { expect, test } from 'vitest';
import * as z from 'zod';
import { refuse } from '../../../lambdas/kernel/refusal.ts';
import { operation, reply, staffOperation } from '../../../lambdas/platform/operation.ts';

/** Each `@ts-expect-error` is an edit that must not compile: `npm run check` fails if one of them does. */

const route = { id: 'guests.read', method: 'GET', path: '/v1/guests', summary: 'Read a guest' } as const;
const input = z.object({});
const Guest = () => z.object({ name: z.string(), seat: z.object({ row: z.number() }).optional() });
const answers = { 200: Guest };
const refuses = { 'guest.notFound': { status: 404, en: 'No such guest.', vi: 'Không có khách này.' } };
const example = () => ({ request: {}, answers: { 200: { name: 'An' } } });
const wire = () => ({ find: async (): Promise<{ name: string } | undefined> => ({ name: 'An' }) });
type Deps = ReturnType<typeof wire>;
const given = { route, input, answers, refuses, example, wire };

const notFound = async ({ find }: Deps) => (await find()) ?? refuse('guest.notFound');

test('an operation that does what it says compiles', () => {
  const honest = operation({
    ...given,
    run: async (deps: Deps) => {
      const guest = await notFound(deps);
      return 'refused' in guest ? guest : reply(200, { name: guest.name, seat: { row: 1 } });
    },
  });

  expect(honest.reference.answers).toBe(answers);
});

test('renaming a field of an answer does not compile', () => {
  operation({
    ...given,
    // @ts-expect-error `name` is missing
    run: async (deps: Deps) => ((await deps.find()) ? reply(200, { title: 'An' }) : refuse('guest.notFound')),
  });
  operation({
    ...given,
    // @ts-expect-error the optional field `seat` was renamed, which no answer lists
    answers,
    run: async (deps: Deps) =>
      (await deps.find()) ? reply(200, { name: 'An', place: { row: 1 } }) : refuse('guest.notFound'),
  });
  operation({
    ...given,
    // @ts-expect-error the same deep inside
    answers,
    run: async (deps: Deps) =>
      (await deps.find()) ? reply(200, { name: 'An', seat: { row: 1, column: 2 } }) : refuse('guest.notFound'),
  });

  expect(Guest().safeParse({ title: 'An' }).success).toBe(false);
});

test('a status that no answer lists does not compile', () => {
  operation({
    ...given,
    // @ts-expect-error only 200 is promised
    run: async (deps: Deps) => ((await deps.find()) ? reply(201, { name: 'An' }) : refuse('guest.notFound')),
  });

  expect(Object.keys(answers)).toEqual(['200']);
});

test('refusing with a code that does not exist, or that the operation does not list, does not compile', () => {
  operation({
    ...given,
    // @ts-expect-error `guest.gone` is not in the refusals
    refuses,
    run: async (deps: Deps) => {
      const guest = await notFound(deps);
      if ('refused' in guest) return guest;
      return guest.name === '' ? refuse('guest.gone') : reply(200, guest);
    },
  });
  operation({
    ...given,
    // @ts-expect-error only staff operations may refuse because of the caller
    refuses,
    run: async (deps: Deps) => {
      const guest = await notFound(deps);
      if ('refused' in guest) return guest;
      return guest.name === '' ? refuse('caller.forbidden') : reply(200, guest);
    },
  });
  staffOperation({
    ...given,
    run: async (deps: Deps) => {
      const guest = await notFound(deps);
      if ('refused' in guest) return guest;
      return guest.name === '' ? refuse('caller.forbidden') : reply(200, guest);
    },
  });

  expect(Object.keys(refuses)).toEqual(['guest.notFound']);
});

test('listing a code that is never returned does not compile', () => {
  // @ts-expect-error `guest.notFound` is listed in the reference and never returned
  operation({ ...given, refuses, run: async () => reply(200, { name: 'An' }) });

  expect(refuses['guest.notFound'].status).toBe(404);
});

test('a status that is never returned does not compile', () => {
  operation({
    ...given,
    refuses: {},
    // @ts-expect-error 201 is promised and never returned
    answers: { 200: Guest, 201: Guest },
    example: () => ({ request: {}, answers: { 200: { name: 'An' }, 201: { name: 'An' } } }),
    run: async () => reply(200, { name: 'An' }),
  });

  expect(Guest().parse({ name: 'An' })).toEqual({ name: 'An' });
});

test('an example with a field that the answer does not list does not compile', () => {
  operation({
    ...given,
    refuses: {},
    // @ts-expect-error `seet` is a misspelt optional field
    example: () => ({ request: {}, answers: { 200: { name: 'An', seet: { row: 1 } } } }),
    run: async () => reply(200, { name: 'An' }),
  });

  expect(Guest().safeParse({ name: 'An', seat: {} }).success).toBe(false);
});

test('an example that does not match the answer does not compile', () => {
  operation({
    ...given,
    refuses: {},
    // @ts-expect-error the example lacks the name
    example: () => ({ request: {}, answers: { 200: { title: 'An' } } }),
    run: async () => reply(200, { name: 'An' }),
  });

  expect(example().answers[200].name).toBe('An');
});

test('a file is text or bytes, and nothing else', () => {
  const files = { 200: { files: { 'application/zip': () => z.string() } } };
  const spec = {
    route,
    input,
    answers: files,
    refuses: {},
    wire,
    example: () => ({ request: {}, answers: { 200: '' } }),
  };
  operation({ ...spec, run: async () => reply(200, 'PK') });
  operation({ ...spec, run: async () => reply(200, Uint8Array.of(0x50, 0x4b)) });
  operation({
    ...spec,
    // @ts-expect-error an object is no file
    run: async () => reply(200, { name: 'An' }),
  });

  expect(Object.keys(files)).toEqual(['200']);
});
