import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { DeadlineNotice } from '../../messages/domain/deadline-notice.ts';
import type { Stage } from '../../petitions/domain/policy.ts';
import type { NewMark } from './new-marks.ts';

type Petition = {
  readonly code: string;
  readonly agency: string;
  readonly dueOn: LocalDate;
  readonly countdown: { readonly stage: Stage };
};
type Books = { readonly calendar: Calendar; readonly tree: Pick<Tree, 'find'> };

/** What a mark says. Days are counted from the mark, not from now: told again, it is told in the same words. */
export function noticeOf(
  { code, agency, dueOn, countdown }: Petition,
  { step, at }: NewMark,
  books: Books,
): DeadlineNotice {
  const daysLeft = countWorkingDays(books.calendar, localDateOf(at), dueOn);
  // An agency that has ended since is still told of by its code.
  const name = books.tree.find(agency)?.name ?? { vi: agency, en: agency };

  return { step, stage: countdown.stage, code, agency: { code: agency, name }, dueOn, workingDays: Math.abs(daysLeft) };
}
