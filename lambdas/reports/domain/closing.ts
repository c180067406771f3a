import type { Delays } from '../../petitions/domain/deadlines/delays.ts';
import type { DateRange } from './date-range.ts';
import type { Closure, PetitionDays } from './petition-days.ts';

/** How a petition was closed; `until` where that did not last. */
export type Closing = {
  readonly as: Closure;
  readonly on: string;
  readonly dueOn?: string | undefined;
  /** After its due instant, where there was one. */
  readonly isLate?: true | undefined;
  readonly delays?: Delays | undefined;
  readonly until?: string;
};

/** Received by the end of the month, and not closed before it started and through all of it. */
export const wasOpenIn = (petition: PetitionDays, { from, to }: DateRange): boolean =>
  petition.receivedOn <= to &&
  !closingsOf(petition).some(({ on, until }) => on < from && (until === undefined || to < until));

/** What closed the petition as of the last day of the month. */
export const closingIn = (petition: PetitionDays, { to }: DateRange): Closing | undefined =>
  closingsOf(petition).findLast(({ on, until }) => on <= to && (until === undefined || to < until));

/** A past answer whose due day is not known counts as given in time. */
const closingsOf = ({ past = [], closed, delays }: PetitionDays): readonly Closing[] => [
  ...past.map(({ as = 'answered' as const, on, dueOn = on, ...ended }) => ({ as, on, dueOn, ...ended })),
  ...(closed === undefined ? [] : [{ ...closed, delays }]),
];
