import { apologiseForDossier } from '../lambdas/dossiers/apologise.ts';
import { countAgencies } from '../lambdas/dossiers/count-agencies.ts';
import { explainDossierDelay } from '../lambdas/dossiers/explain-delay.ts';
import { takeRows } from '../lambdas/dossiers/take-rows.ts';
import { type Instant, instantAt, localDateOf } from '../lambdas/kernel/time.ts';
import { assertOk } from './assert-ok.ts';
import type { DemoContext } from './context.ts';
import { DemoError } from './demo-error.ts';
import { dossierDelay, type PlannedDelay } from './plan/dossier-delay.ts';
import type { PlannedDossier } from './plan/dossier-plan.ts';
import { callerOf, teamOf } from './plan/staff.ts';

const MORNING = '08:30';
const AFTERNOON = '16:30';

/** Takes a dossier as its software reports it on the day of its last change; a late one also before, so that it can be explained. */
export async function playDossier(context: DemoContext, row: PlannedDossier, until: Instant): Promise<void> {
  const delay = dossierDelay(row, localDateOf(until));
  if (delay === undefined) return take(context, row);

  const { doneOn, ...open } = row;
  const changedAt = instantAt(row.receivedOn, AFTERNOON);
  await take(context, { ...open, status: 'processing', changedAt });
  await owe(context, row, delay);
  if (doneOn !== undefined) await take(context, row);
}

async function take(context: DemoContext, row: PlannedDossier): Promise<void> {
  const sender = { by: `mot-cua-${row.agency.toLowerCase().replaceAll('.', '-')}`, mayReport: () => true };
  const { items } = await takeRows(context, [row], sender, row.changedAt);
  const [item] = items;
  if (item === undefined || item.result === 'refused')
    throw new DemoError(`Demo data: dossier ${row.code} was refused: ${item?.code}.`);
}

/** The explanation to the head, and the letter of apology with a new day. */
async function owe(context: DemoContext, { code, agency }: PlannedDossier, delay: PlannedDelay): Promise<void> {
  const { head, officers } = teamOf(agency);
  const { on, reason, newDueOn } = delay;
  const now = instantAt(on, MORNING);
  const params = { code };
  const explaining = { params, body: { version: 1, text: reason } };
  const byOfficer = { caller: callerOf(officers[0]), now };
  await assertOk(`explanation of ${code}`, explainDossierDelay.invokeWith(context, explaining, byOfficer));
  if (newDueOn === undefined) return;
  const apologising = { params, body: { version: 2, newDueOn, reason } };
  const byHead = { caller: callerOf(head), now };
  await assertOk(`apology for ${code}`, apologiseForDossier.invokeWith(context, apologising, byHead));
}

/** Counts them all, as the job does. */
export const countDossiers = (context: DemoContext, until: Instant) => countAgencies(context, until);
