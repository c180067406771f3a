import { setImmediate as yieldToOthers } from 'node:timers/promises';
import { putProcedure } from '../lambdas/directory/procedures/put.ts';
import { putAgency } from '../lambdas/directory/put-agency.ts';
import { putPerson } from '../lambdas/directory/put-person.ts';
import type { Instant } from '../lambdas/kernel/time.ts';
import { recount } from '../lambdas/scores/recount.ts';
import { assertOk } from './assert-ok.ts';
import type { DemoContext, DemoContextWithKeys } from './context.ts';
import type { Plan } from './plan/demo-plan.ts';
import type { DirectoryPlan } from './plan/directory-plan.ts';
import { administrator } from './plan/staff.ts';
import { playDossier } from './play-dossiers.ts';
import { playFinding } from './play-finding.ts';
import { playPetition } from './play-petition.ts';
import { playRating } from './play-rating.ts';

/** Called now and then with the amount done since the last call. */
type Progress = (done: number) => void;

/** Dossiers take too little time to be counted in. */
const noProgress: Progress = () => undefined;

/** Items between two turns of the event loop. */
const BATCH = 250;

/** The agencies, their people, the register of findings, the dossiers and the ratings at counters: all that needs no key. */
export async function createDirectoryAndRatings(
  context: DemoContext,
  { directory, findings, dossiers, ratings, start, until }: Plan,
  progress: Progress,
): Promise<void> {
  await putDirectory(context, directory, start);
  for (const finding of findings) await playFinding(context, finding);
  await inBatches(dossiers, noProgress, (dossier) => playDossier(context, dossier, until));
  await inBatches(ratings, progress, (rating) => playRating(context, rating));
}

export async function createPetitions(context: DemoContextWithKeys, plan: Plan, progress: Progress): Promise<void> {
  await inBatches(plan.petitions, progress, (one) => playPetition(context, one, plan.until));
}

async function putDirectory(
  context: DemoContext,
  { agencies, people, procedures }: DirectoryPlan,
  now: Instant,
): Promise<void> {
  const by = { now, caller: administrator() };
  for (const parts of agencies) await assertOk(`agency ${parts.params.code}`, putAgency.invokeWith(context, parts, by));
  for (const parts of people) await assertOk(`person ${parts.params.id}`, putPerson.invokeWith(context, parts, by));
  for (const parts of procedures) {
    await assertOk(`procedure ${parts.params.code}`, putProcedure.invokeWith(context, parts, by));
  }
}

async function inBatches<Item>(
  items: readonly Item[],
  progress: Progress,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += BATCH) {
    const some = items.slice(from, from + BATCH);
    for (const item of some) await work(item);
    progress(some.length);
    await yieldToOthers();
  }
}

/** Every rating marks the hour it counts in, as its stream function would; then all are counted. */
export async function countRatings(context: DemoContext, until: Instant): Promise<void> {
  const marked = new Map(context.tables.ratings.all().map(({ cell, receivedAt }) => [`${cell}`, `${receivedAt}`]));
  for (const [cell, at] of marked) await context.marks.mark(cell, at);
  let left = marked.size;
  while (left > 0) {
    left -= (await recount(context, until)).marks;
    await yieldToOthers();
  }
}
