import { dayText } from '../../../../kernel/date-text.ts';
import { type LocalDate, weekdayOf } from '../../../../kernel/time.ts';
import type { Words } from '../../../../kernel/words.ts';
import type { Petition } from '../../case/petition.ts';
import { type Rules, recalculateClock } from '../../deadlines/clock.ts';
import type { Countdown } from '../../deadlines/countdown.ts';
import { calculateDeadline } from '../../deadlines/deadline.ts';
import { illegalMove, type MoveRefusal, makeMove } from '../make-move.ts';
import { type After, isLegal } from '../moves.ts';

/** A deadline that another version of the calendar gave, and what it is by the present one. */
export type DeadlineChange = {
  readonly code: string;
  readonly agency: string;
  readonly from: { readonly dueOn: string; readonly provisional: boolean; readonly calendarVersion: string };
  readonly to: { readonly dueOn: string; readonly provisional: boolean };
  /** Why: the weekdays off that the present calendar has until the due day, and the days of weekends that it counts. */
  readonly daysOff: readonly { readonly on: LocalDate; readonly why: Words }[];
  readonly worked: readonly LocalDate[];
};

/** What recalculating would change; `undefined` if nothing. A clock that stands still is calculated when it goes on. */
export function deadlineChange(petition: Petition, rules: Rules): DeadlineChange | undefined {
  if (!isLegal(petition, 'recalculate')) return undefined;
  const { code, agency, dueOn, answerDueAt, provisional, countdown } = petition;
  const to = recalculateClock(petition, rules);
  const isSame = to.dueOn === dueOn && to.answerDueAt === answerDueAt && to.provisional === provisional;
  if (isSame) return undefined;
  return {
    ...{ code, agency, from: { dueOn, provisional, calendarVersion: countdown.calendar.version } },
    ...{ to: { dueOn: to.dueOn, provisional: to.provisional }, ...unlikePlainWeeks(countdown, rules) },
  };
}

function unlikePlainWeeks(countdown: Countdown, { calendar }: Rules): Pick<DeadlineChange, 'daysOff' | 'worked'> {
  const { counted, skipped } = calculateDeadline(countdown, calendar);
  const isWeekend = (on: LocalDate) => calendar.weekend.has(weekdayOf(on));
  return { daysOff: skipped.filter(({ on }) => !isWeekend(on)), worked: counted.filter(isWeekend) };
}

/** Sets the deadline right; `undefined` if it is right. The history notes both days. */
export function recalculate(petition: Petition, rules: Rules): After<'recalculate'> | MoveRefusal | undefined {
  if (!isLegal(petition, 'recalculate')) return illegalMove(petition, 'recalculate');
  const change = deadlineChange(petition, rules);
  if (change === undefined) return undefined;
  const note = `${dayText('vi', change.from.dueOn)} → ${dayText('vi', change.to.dueOn)}`;
  return makeMove(petition, 'recalculate', { ...rules, note });
}

/** Of a deadline that is right: the calendar that confirmed it, and by when it has to be accepted, which may differ. */
export type CalendarMark = {
  readonly calendar: Petition['countdown']['calendar'];
  readonly triageDueOn: string | undefined;
  /** What the due day would be without pauses and extensions, which may differ too. */
  readonly delays?: Petition['delays'];
};

/** What is kept of a petition whose deadline is right. It is no move: nobody decides on it, and no event is noted. */
export function checkedBy(petition: Petition, rules: Rules): CalendarMark {
  const { countdown, triageDueOn, delays } = { delays: undefined, ...recalculateClock(petition, rules) };
  return { calendar: countdown.calendar, triageDueOn, ...(delays && { delays }) };
}
