import type { Calendar } from '../../../calendar/calendar.ts';
import { countWorkingDays } from '../../../calendar/working-days.ts';
import type { DateRange } from '../date-range.ts';
import type { PetitionDays } from '../petition-days.ts';
import { medianOf } from './median.ts';

/** What is counted of the petitions of one agency in a range of days. */
export type Counted = {
  /** The working days until each answer, without the day of receipt. */
  readonly days: readonly number[];
  /** Answers that were late, and petitions that were overdue at the end. */
  readonly late: number;
  /** All answers, and the petitions that were overdue at the end: an agency that answers nothing is late. */
  readonly of: number;
};

/** The pace of one or more agencies, with the numbers it is based on. */
export type Pace = {
  readonly answered: number;
  /** Missing without an answer. */
  readonly medianDays?: number;
  readonly late: { readonly n: number; readonly d: number };
};

export function countedIn(petitions: readonly PetitionDays[], range: DateRange, calendar: Calendar): Counted {
  const answered = petitions.flatMap(({ receivedOn, dueOn, closed }) =>
    closed?.as === 'answered' && range.from <= closed.on && closed.on <= range.to
      ? [
          {
            days: countWorkingDays(calendar, receivedOn, closed.on),
            isLate: closed.isLate === true || closed.on > dueOn,
          },
        ]
      : [],
  );
  const overdue = petitions.filter((petition) => isOverdueAfter(petition, range)).length;
  return {
    days: answered.map(({ days }) => days),
    late: answered.filter(({ isLate }) => isLate).length + overdue,
    of: answered.length + overdue,
  };
}

/** Whether its due day had passed at the end of the last day, without an answer and without another end. */
export const isOverdueAfter = ({ dueOn, closed, isPaused }: PetitionDays, { to }: Pick<DateRange, 'to'>): boolean =>
  isPaused !== true && dueOn <= to && (closed === undefined || closed.on > to);

/** Petitions of several agencies count as those of one. */
export function paceOf(counted: readonly Counted[]): Pace {
  const days = counted.flatMap((one) => one.days);
  const medianDays = medianOf(days);
  const sum = (pick: (one: Counted) => number) => counted.reduce((total, one) => total + pick(one), 0);
  return {
    answered: days.length,
    ...(medianDays !== undefined && { medianDays }),
    late: { n: sum(({ late }) => late), d: sum(({ of }) => of) },
  };
}
