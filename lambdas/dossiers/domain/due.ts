import type { Calendar } from '../../calendar/calendar.ts';
import { addWorkingDays, countWorkingDays } from '../../calendar/working-days.ts';
import type { LocalDate } from '../../kernel/time.ts';
import type { Facts } from './dossier.ts';

type Clock = Pick<Facts, 'supplements'> & { readonly dueOn?: LocalDate | undefined };

/**
 * The due day on a day `on`, moved by the working days on which the agency waited for supplements until then. Undefined
 * for a dossier without a due day.
 */
export function dueAt({ dueOn, supplements }: Clock, on: LocalDate, calendar: Calendar): LocalDate | undefined {
  if (dueOn === undefined) return undefined;
  const waited = supplements
    .filter(({ askedOn }) => askedOn < on)
    .map(({ askedOn, suppliedOn = on }) => countWorkingDays(calendar, askedOn, suppliedOn < on ? suppliedOn : on))
    .reduce((sum, days) => sum + days, 0);
  return waited === 0 ? dueOn : addWorkingDays(calendar, dueOn, waited).on;
}

/** Whether the agency waits on a day for a second supplement: it may ask only once. */
export const waitsAgain = ({ supplements }: Pick<Facts, 'supplements'>, on: LocalDate): boolean => {
  const [, ...again] = supplements.filter(({ askedOn }) => askedOn <= on);
  const last = again.at(-1);
  return last !== undefined && (last.suppliedOn === undefined || on < last.suppliedOn);
};
