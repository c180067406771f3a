import type { Calendar } from '../../calendar/calendar.ts';
import { countWorkingDays } from '../../calendar/working-days.ts';
import type { Tree } from '../../directory/domain/tree.ts';
import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { DeadlineNotice } from '../../messages/domain/deadline-notice.ts';
import { escalationSteps, stepInstants } from '../../petitions/domain/escalation.ts';
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

/** When the alert of the following step replaces the alert of this one; undefined for the last step. */
export function replacedAt(
  { dueOn, countdown }: Pick<DuePetition, 'dueOn' | 'countdown'>,
  { step }: Pick<NewMark, 'step'>,
  calendar: Calendar,
): Instant | undefined {
  const successor = escalationSteps[escalationSteps.indexOf(step) + 1];
  return successor && stepInstants(calendar, dueOn, countdown.stage)[successor];
}
