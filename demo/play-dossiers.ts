import { countAgencies } from '../lambdas/dossiers/count-agencies.ts';
import { takeRows } from '../lambdas/dossiers/take-rows.ts';
import type { Instant } from '../lambdas/kernel/time.ts';
import type { DemoContext } from './context.ts';
import { DemoError } from './demo-error.ts';
import type { PlannedDossier } from './plan/dossier-plan.ts';

/** Takes a dossier as its software reports it on the day of its last change. */
export async function playDossier(context: DemoContext, row: PlannedDossier): Promise<void> {
  const sender = { by: `mot-cua-${row.agency.toLowerCase().replaceAll('.', '-')}`, mayReport: () => true };
  const { items } = await takeRows(context, [row], sender, row.changedAt);
  const [item] = items;
  if (item?.result !== 'accepted') throw new DemoError(`Demo data: dossier ${row.code} was refused: ${item?.code}.`);
}

/** Counts them all, as the job does. */
export const countDossiers = (context: DemoContext, until: Instant) => countAgencies(context, until);
