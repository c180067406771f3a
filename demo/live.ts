import { setImmediate as breathe } from 'node:timers/promises';
import { putAgency } from '../lambdas/directory/put-agency.ts';
import { putPerson } from '../lambdas/directory/put-person.ts';
import type { Instant } from '../lambdas/kernel/time.ts';
import { rateService } from '../lambdas/ratings/rate.ts';
import { recount } from '../lambdas/scores/recount.ts';
import type { House, HouseWithKeys } from './house.ts';
import { livePetition } from './live-petition.ts';
import { must } from './must.ts';
import type { Plan } from './plan/demo-plan.ts';
import type { DirectoryPlan } from './plan/directory-plan.ts';
import { administrator } from './plan/staff.ts';

/** Called now and then with how much was done since the last time. */
type Progress = (done: number) => void;

/** So many in one go: then others have their turn. */
const BREATH = 250;

/** The agencies, their people, and what is said at their counters: all that needs no key. */
export async function beginLife(house: House, { directory, ratings, start }: Plan, progress: Progress): Promise<void> {
  await putDirectory(house, directory, start);
  await inBreaths(ratings, progress, ({ at, body }) =>
    must(`rating ${body.id}`, rateService.performWith(house, { body }, at)),
  );
}

export async function livePetitions(house: HouseWithKeys, plan: Plan, progress: Progress): Promise<void> {
  await inBreaths(plan.petitions, progress, (one) => livePetition(house, one, plan.until));
}

async function putDirectory(house: House, { agencies, people }: DirectoryPlan, now: Instant): Promise<void> {
  const by = { now, caller: administrator() };
  for (const parts of agencies) await must(`agency ${parts.params.code}`, putAgency.performWith(house, parts, by));
  for (const parts of people) await must(`person ${parts.params.id}`, putPerson.performWith(house, parts, by));
}

async function inBreaths<Item>(
  items: readonly Item[],
  progress: Progress,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += BREATH) {
    const some = items.slice(from, from + BREATH);
    for (const item of some) await work(item);
    progress(some.length);
    await breathe();
  }
}

/** Every rating marks the hour it counts in, as its stream would have it; then all are counted. */
export async function countVoices(house: House, until: Instant): Promise<void> {
  const marked = new Map(house.tables.ratings.all().map(({ cell, receivedAt }) => [`${cell}`, `${receivedAt}`]));
  for (const [cell, at] of marked) await house.marks.mark(cell, at);
  let left = marked.size;
  while (left > 0) {
    left -= (await recount(house, until)).marks;
    await breathe();
  }
}
