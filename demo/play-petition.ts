import { markOf } from '../lambdas/alerts/domain/mark.ts';
import type { Instant } from '../lambdas/kernel/time.ts';
import { ratePetition } from '../lambdas/petitions/citizen/rate.ts';
import { submitPetition } from '../lambdas/petitions/citizen/submit.ts';
import { answerPetition } from '../lambdas/petitions/staff/answering/answer.ts';
import { explainPetitionDelay } from '../lambdas/petitions/staff/answering/explain-delay.ts';
import { publishAnswer } from '../lambdas/petitions/staff/answering/publish.ts';
import { acceptPetition } from '../lambdas/petitions/staff/triage/accept.ts';
import { assignPetition } from '../lambdas/petitions/staff/triage/assign.ts';
import { refuseSubmission } from '../lambdas/petitions/staff/triage/refuse.ts';
import { ingestAnswerRating } from '../lambdas/ratings/ingest-answer-rating.ts';
import { assertOk } from './assert-ok.ts';
import type { DemoContext, DemoContextWithKeys } from './context.ts';
import type { Act } from './plan/act.ts';
import type { PlannedPetition } from './plan/petition-plan.ts';
import { callerOf } from './plan/staff.ts';

const acts = {
  accept: acceptPetition,
  assign: assignPetition,
  refuse: refuseSubmission,
  explainDelay: explainPetitionDelay,
  answer: answerPetition,
  publish: publishAnswer,
} as const;

type Submitted = { readonly code: string; readonly receipt: string };

/** Performs what the sender and staff do with a petition, and what schedules and streams would have done meanwhile. */
export async function playPetition(
  context: DemoContextWithKeys,
  planned: PlannedPetition,
  until: Instant,
): Promise<void> {
  const { key, body, at } = planned;
  const parts = { headers: { 'idempotency-key': key }, body };
  const submitted = await assertOk(`petition ${key}`, submitPetition.invokeWith(context, parts, at));
  for (const act of planned.acts) {
    await watch(context, submitted.code, { to: act.at });
    await perform(context, act, submitted);
  }
  await watch(context, submitted.code, { to: until, except: until });
}

async function perform(context: DemoContext, act: Act, { code, receipt }: Submitted): Promise<void> {
  const { body, at } = act;
  const params = { code };
  if (act.action !== 'rating') {
    const by = { now: at, caller: callerOf(act.by) };
    await assertOk(`${act.action} of ${code}`, acts[act.action].invokeWith(context, { params, body }, by));
    return;
  }

  await assertOk(`rating of ${code}`, ratePetition.invokeWith(context, { params, headers: { receipt }, body }, at));
  const after = await context.tables.petitions.get({ code });
  await ingestAnswerRating(context, after === undefined ? {} : { after }, at);
}

type Watch = { readonly to: Instant; readonly except?: Instant };

/**
 * Marks what the deadline watch would have marked up to an instant, each step at its own time, without telling anyone.
 * The last step before `except` is left to the stack: its watch tells of it as soon as it runs in office hours.
 */
async function watch({ tables, petitions, calendar }: DemoContext, code: string, { to, except }: Watch): Promise<void> {
  for (;;) {
    const due = (await tables.petitions.get({ code }))?.['nextAlertAt'];
    if (typeof due !== 'string' || due >= to) return;
    const petition = await petitions.find(code);
    if (petition === undefined) return;
    const mark = markOf(petition, calendar, due);
    if (except !== undefined && (mark.next === undefined || mark.next >= except)) return;
    await petitions.markAlert(code, mark, { nextAlertAt: due, round: petition.round });
  }
}
