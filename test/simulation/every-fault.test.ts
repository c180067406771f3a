import { describe, expect, test } from 'vitest';
import { aStory, settle } from './story.ts';
import { at } from './time.ts';
import { type UseCase, useCases } from './use-cases.ts';
import { violationsOf } from './violations.ts';
import { type FaultKind, faultKinds } from './world/invocation.ts';
import { aWorld } from './world/world.ts';

/** The faults of the calls of a use case, by the number of the call; its retries count on. */
type Plan = ReadonlyMap<number, FaultKind>;
type Outcome = { readonly calls: readonly string[]; readonly violations: readonly string[] };

/** A request is repeated until it is answered, a job runs again: each may meet the faults that are left. */
const RUNS = 3;
/** The queries of 16 shards are alike: of the calls with one name, the first and the last. */
const ALIKE = 2;

async function tried(useCase: UseCase, plan: Plan): Promise<Outcome> {
  const story = aStory(aWorld(at('2026-11-12', '08:00'), 1));
  const { world } = story;
  const run = await useCase(story);
  const calls: string[] = [];
  world.fault = (_, call) => {
    calls.push(call);
    return plan.get(calls.length - 1);
  };
  for (let runs = 0; runs < RUNS && (runs === 0 || plan.size > 0); runs += 1) {
    const before = world.done.length;
    await run();
    if (world.done.slice(before).every(({ faults }) => faults.length === 0)) break;
  }
  await settle(story, { days: 2, rounds: 2 });
  return { calls, violations: violationsOf(story) };
}

/** The numbers of the calls that are tried. */
function chosen(calls: readonly string[]): readonly number[] {
  const byName = Map.groupBy(calls.keys(), (index) => calls[index]);
  return [...byName.values()]
    .flatMap((numbers) => [...new Set([...numbers.slice(0, ALIKE - 1), ...numbers.slice(-1)])])
    .toSorted((one, other) => one - other);
}

const single = (numbers: readonly number[]): Plan[] =>
  numbers.flatMap((number) => faultKinds.map((kind) => new Map([[number, kind]])));

/** Use cases with so many calls are jobs, which go on after a fault that does not end them. */
const MANY = 12;

/** The second fault comes at a later call of the same run or, where the first one ended that, at any call of the next. */
function seconds(numbers: readonly number[], first: number, kind: FaultKind): readonly number[] {
  const sameRun = numbers.filter((number) => number > first);
  const nextRun = numbers.map((number) => first + 1 + number);
  if (kind === 'crashBefore' || kind === 'crashAfter') return nextRun;
  return numbers.length > MANY ? sameRun : [...new Set([...sameRun, ...nextRun])];
}

const pairs = (numbers: readonly number[]): Plan[] =>
  single(numbers).flatMap((plan) =>
    [...plan].flatMap(([first, kind]) =>
      seconds(numbers, first, kind).flatMap((second) =>
        faultKinds.map((other) => new Map([[first, kind] as const, [second, other] as const])),
      ),
    ),
  );

async function allOf(useCase: UseCase, plans: readonly Plan[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const plan of plans) {
    const { violations } = await tried(useCase, plan);
    found.push(...violations.map((violation) => `${JSON.stringify([...plan])}: ${violation}`));
  }
  return found;
}

/** Other steps of the same job: single faults only, because a pair takes as long as a hundred of a request. */
const isVariant = (name: string) => name.includes(',');

describe.each(Object.entries(useCases))('%s', (name, useCase) => {
  test('keeps every invariant without a fault, and calls ports', async () => {
    const { calls, violations } = await tried(useCase, new Map());

    expect(violations).toEqual([]);
    expect(calls.length).toBeGreaterThan(1);
  });

  test(`keeps them with each fault${isVariant(name) ? '' : ', and with each pair'}`, async () => {
    const { calls } = await tried(useCase, new Map());
    const numbers = chosen(calls);

    const plans = [...single(numbers), ...(isVariant(name) ? [] : pairs(numbers))];

    expect(await allOf(useCase, plans)).toEqual([]);
  });
});
