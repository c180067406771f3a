import type { Calendar } from '../calendar/calendar.ts';
import { type Done, type LateAct, lateIn } from './domain/deadlines/lateness.ts';
import { daysOf } from './domain/deadlines/working-days.ts';
import type { ListRow } from './stored.ts';

/** A row of a list with its working days, as the page of the petition shows them. */
export function rowView(
  {
    past: _past,
    delays: _delays,
    calendarVersion: _version,
    passedMonth: _month,
    isLocked: _locked,
    answerIsLate,
    ...row
  }: ListRow,
  now: string,
  calendar: Calendar,
) {
  const done = doneIn(row, answerIsLate);
  const late = lateIn(done, calendar);
  return { ...row, ...daysOf({ ...row, done }, now, calendar), ...(late.length > 0 && { late }) };
}

function doneIn(
  row: Omit<ListRow, 'past' | 'delays' | 'calendarVersion' | 'passedMonth' | 'isLocked' | 'answerIsLate'>,
  isLate: true | undefined,
): Partial<Record<LateAct, Done>> {
  const { status, dueOn, answeredOn, answerDueOn, endedOn, endedDueOn, publishedOn, publicationDueOn } = row;
  if (status === 'refused' && endedOn !== undefined) return { refusal: { on: endedOn, dueOn: endedDueOn ?? dueOn } };
  if (status === 'merged' && endedOn !== undefined) {
    return { merge: { on: endedOn, dueOn: endedDueOn ?? dueOn, ...(isLate && { isLate }) } };
  }
  if (answeredOn === undefined) return {};
  const answer = { on: answeredOn, dueOn: answerDueOn ?? dueOn, ...(isLate && { isLate }) };
  if (publishedOn === undefined || publicationDueOn === undefined) return { answer };
  return { answer, publication: { on: publishedOn, dueOn: publicationDueOn } };
}
