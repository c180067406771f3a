import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { Facts } from './dossier.ts';
import { endOf } from './end.ts';

/** How long an agency held a dossier, all its turns together. */
export type HeldBy = { readonly agency: string; readonly workingDays: number; readonly isHolding?: true };

/**
 * The time of each agency in the chain, in the order in which they had it first. The day on which an agency got the dossier
 * counts for the one before, so that the times of a chain without gaps add up to the time since the receipt. Waiting for
 * documents is not taken out.
 */
export function heldBy(facts: Facts, today: LocalDate, calendar: Calendar): readonly HeldBy[] {
  const { holders = [] } = facts;
  const end = endOf(facts);
  const turns = holders.map(({ agency, from, until }) => ({
    agency,
    workingDays: countWorkingDays(calendar, from, until ?? end ?? today),
  }));
  const last = holders.at(-1);
  const holding = end === undefined && last?.until === undefined ? last?.agency : undefined;
  return [...Map.groupBy(turns, ({ agency }) => agency)].map(([agency, own]) => ({
    agency,
    workingDays: own.reduce((sum, { workingDays }) => sum + workingDays, 0),
    ...(agency === holding && { isHolding: true as const }),
  }));
}
