import { afterAll, beforeAll, expect, test } from 'vitest';
import { routes } from '../../lambdas/service.ts';
import { type LocalStack, localStack } from '../support/local-stack.ts';
import { type Shot, send } from './send.ts';
import { shot, type Target } from './shots.ts';
import { NOW, targets } from './targets.ts';

/** What an officer or a citizen may type where something else is expected: with and without diacritics. */
const TYPED = ['Nguyễn Văn Kín 0987654321', 'Nguyen-Van-Kin-0987654321@dinhkin.example'];
const SECRETS = /Văn Kín|Van-Kin|dinhkin|987654321/;

let stack: LocalStack;
let aims: ReadonlyMap<string, Target>;
let lines: string[] = [];

beforeAll(async () => {
  stack = await localStack({ now: NOW, onLog: (line) => lines.push(line) });
  aims = new Map((await targets(stack)).map((target) => [target.id, target]));
});
afterAll(() => stack.close());

test.each(routes.map(({ id }) => id))('%s logs nothing that was typed into any of its fields', async (id) => {
  const target = aims.get(id) ?? expect.fail(`There is no target for ${id}`);
  lines = [];

  for (const typed of TYPED) for (const one of typedInto(target, typed)) await send(stack.url, one);
  await stack.settle();

  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => SECRETS.test(line))).toStrictEqual([]);
});

test('nor is anything logged later, when alerts are due and messages are sent', async () => {
  lines = [];
  await stack.advance('P20D');
  await stack.settle();

  expect(lines.some((line) => line.includes('ALERTS_MARKED'))).toBe(true);
  expect(lines.filter((line) => SECRETS.test(line))).toStrictEqual([]);
});

/** The request with `typed` in place of each of its texts, one after the other, and in fields that nobody knows. */
function typedInto(target: Target, typed: string): Shot[] {
  const { params, query, headers, body } = target;
  const bodies = body === undefined ? [] : [...replaced(body, typed), { ...(body as object), [typed]: typed }];
  const inHeader = encodeURIComponent(typed);
  return [
    ...bodies.map((each) => shot(target, 'body', each)),
    ...Object.keys(params).map((name) => shot({ ...target, params: { ...params, [name]: typed } }, name, body)),
    ...[...Object.keys(query), typed].map((name) =>
      shot({ ...target, query: { ...query, [name]: typed } }, name, body),
    ),
    ...['receipt', 'idempotency-key', 'user-agent', 'webhook-id'].map((name) =>
      shot({ ...target, headers: { ...headers, [name]: inHeader } }, name, body),
    ),
  ];
}

/** Every copy of a value in which one text, at any depth, is another. */
function replaced(value: unknown, typed: string): unknown[] {
  if (typeof value === 'string') return [typed];
  if (Array.isArray(value)) {
    return value.flatMap((part, at) => replaced(part, typed).map((other) => value.with(at, other)));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    replaced(part, typed).map((other) => ({ ...value, [name]: other })),
  );
}
