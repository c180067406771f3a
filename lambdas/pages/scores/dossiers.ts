import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { readTimeliness } from '../../reports/timeliness/read-timeliness.ts';

type Share = { readonly n: number; readonly d: number };

/** How many dossiers of the one-stop shop an agency handled in time, by the columns of form II.06a. */
export type Dossiers = {
  readonly received: number;
  readonly resolved: number;
  readonly pending: number;
  readonly overdue: number;
  readonly rates: Readonly<Record<'onTimeOfResolved' | 'onTimeOfReceived' | 'inTimeOfHandled', Share>>;
};

/** `undefined` for a week, a day, and wherever no software reported dossiers. */
export async function loadDossiers(agency: string, period: string, now: Instant): Promise<Dossiers | undefined> {
  const read = await readTimeliness.invoke({ query: { agency, of: 'dossiers', period } }, now);
  if (isRefusal(read) || read.body.of !== 'dossiers' || read.body.received.total === 0) return undefined;
  const { received, answered, pending, rates } = read.body;
  return {
    ...{ received: received.total, resolved: answered.total, pending: pending.total, overdue: pending.overdue },
    rates,
  };
}
