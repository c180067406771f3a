import type { Calendar } from '../../calendar/calendar.ts';
import { MAX_WORKING_DAYS } from '../../calendar/limits.ts';
import { addWorkingDays, countWorkingDays } from '../../calendar/working-days.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { Facts } from './dossier.ts';

type Clock = Pick<Facts, 'supplements'> & { readonly dueOn?: LocalDate | undefined };

/**
 * The due day on a day `on`, moved by the working days on which the agency waited until then for the supplement that it
 * asked for first: it may ask only once, so a second request moves nothing. Undefined for a dossier without a due day.
 */
export function dueAt({ dueOn, supplements }: Clock, on: LocalDate, calendar: Calendar): LocalDate | undefined {
  if (dueOn === undefined) return undefined;
  const [first] = supplements;
  if (first === undefined || on <= first.askedOn) return dueOn;
  const { askedOn, suppliedOn = on } = first;
  const waited = countWorkingDays(calendar, askedOn, suppliedOn < on ? suppliedOn : on);
  // Nobody waits for longer than the calendar can add.
  return waited === 0 ? dueOn : addWorkingDays(calendar, dueOn, Math.min(waited, MAX_WORKING_DAYS)).on;
}

/** Whether the agency waits on a day for a second supplement: it may ask only once. */
export const waitsAgain = ({ supplements }: Pick<Facts, 'supplements'>, on: LocalDate): boolean => {
  const [, ...again] = supplements.filter(({ askedOn }) => askedOn <= on);
  const last = again.at(-1);
  return last !== undefined && (last.suppliedOn === undefined || on < last.suppliedOn);
};
