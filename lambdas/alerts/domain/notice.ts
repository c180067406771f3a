import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { DeadlineNotice } from '../../messages/domain/deadline-notice.ts';
import type { Stage } from '../../petitions/domain/policy.ts';
import type { NewMark } from './new-marks.ts';

type DuePetition = {
  readonly code: string;
  readonly agency: string;
  readonly dueOn: LocalDate;
  readonly countdown: { readonly stage: Stage };
};
type References = { readonly calendar: Calendar; readonly tree: Pick<Tree, 'find'> };

/** The notice for a mark. Days are counted from the mark, not from now, so that a repetition has the same text. */
export function noticeOf(
  { code, agency, dueOn, countdown }: DuePetition,
  { step, at }: NewMark,
  references: References,
): DeadlineNotice {
  const daysLeft = countWorkingDays(references.calendar, localDateOf(at), dueOn);
  // An agency that has ended since is shown by its code.
  const name = references.tree.find(agency)?.name ?? { vi: agency, en: agency };

  return { step, stage: countdown.stage, code, agency: { code: agency, name }, dueOn, workingDays: Math.abs(daysLeft) };
}
