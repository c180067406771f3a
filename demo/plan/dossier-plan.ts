import type * as z from 'zod';
import { vietnamCalendar } from '../../lambdas/calendar/vietnam.ts';
import { addWorkingDays } from '../../lambdas/calendar/working-days.ts';
import type { DossierRow } from '../../lambdas/dossiers/contract.ts';
import { instantAt, type LocalDate } from '../../lambdas/kernel/time.ts';
import { fields, procedures } from '../data/procedures.ts';
import { dossierCode } from './dossier-code.ts';
import { type Random, randomOf, sampler } from './random.ts';
import type { Span } from './span.ts';

/** A row as the software of an agency sends it. */
export type PlannedDossier = z.input<typeof DossierRow>;

/** Working days that a procedure takes by its receipt. */
const LIMITS = [1, 3, 5, 10, 15];
/** Working days by which the end misses the due day. */
const DELAYS = [1, 1, 2, 3, 6];

const CHANNELS = sampler([
  ['online', 62],
  ['direct', 35],
  ['postal', 3],
] as const);
const OUTCOMES = sampler([
  ['early', 64],
  ['onTime', 22],
  ['late', 12],
  ['stuck', 2],
] as const);

/** `count` dossiers over the span, in the order of their receipt. */
export function dossierPlan(seed: number, { days, last }: Span, count: number): readonly PlannedDossier[] {
  const random = randomOf(seed, 'dossiers');
  const agencyOf = sampler(Object.keys(procedures).map((agency) => [agency, 1] as const));
  const dayOf = sampler(days);
  const drawn = Array.from({ length: count }, () => ({ agency: agencyOf(random), receivedOn: dayOf(random) }));
  return drawn
    .sort((one, other) => (one.receivedOn < other.receivedOn ? -1 : one.receivedOn > other.receivedOn ? 1 : 0))
    .map((one, index) => dossier({ ...one, last, number: (index % 9_000) + 1 }, random));
}

type Drawn = {
  readonly agency: string;
  readonly receivedOn: LocalDate;
  readonly last: LocalDate;
  readonly number: number;
};

function dossier({ agency, receivedOn, last, number }: Drawn, random: Random): PlannedDossier {
  const procedure = random.weighted(procedures[agency] ?? []);
  const field = fields[procedure];
  const limit = random.pick(LIMITS);
  const dueOn = after(receivedOn, limit);
  const doneOn = endOf({ receivedOn, dueOn, limit }, random);
  const isDone = doneOn !== undefined && doneOn <= last;
  return {
    ...{ code: dossierCode(agency, receivedOn, number), agency, procedure, ...(field && { field }) },
    ...{ channel: CHANNELS(random), receivedOn, dueOn },
    ...(isDone ? { status: 'done', doneOn } : { status: 'processing' }),
    changedAt: instantAt(isDone ? doneOn : receivedOn, '16:30'),
  };
}

type Days = { readonly receivedOn: LocalDate; readonly dueOn: LocalDate; readonly limit: number };

/** Undefined for a dossier that nobody finishes. */
function endOf({ receivedOn, dueOn, limit }: Days, random: Random): LocalDate | undefined {
  const outcome = OUTCOMES(random);
  if (outcome === 'stuck') return undefined;
  if (outcome === 'late') return after(dueOn, random.pick(DELAYS));
  return outcome === 'onTime' ? dueOn : after(receivedOn, random.between(0, limit - 1));
}

const after = (day: LocalDate, days: number): LocalDate => addWorkingDays(vietnamCalendar(), day, days).on;
