import type { Tree } from '../../../directory/domain/tree.ts';
import type { Caller } from '../../../kernel/caller.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import type { Petition } from '../../../petitions/domain/case/petition.ts';
import { isRestricted } from '../../../petitions/domain/case/restricted.ts';
import { isOpen } from '../../../petitions/domain/case/status.ts';
import { mayRead } from '../../../petitions/domain/moves/allowed.ts';
import { lateStageOf, type ReminderStage } from '../weekly/open-late.ts';
import type { AgencyReview } from '../weekly/review.ts';
import { reminderForm } from './form.ts';
import type { ReminderCase } from './reminder.ts';

/** What was late at the end of the week, in any stage, the longest first. */
export const lateCasesOf = ({ late, lateStages }: Pick<AgencyReview, 'late' | 'lateStages'>): readonly ReminderCase[] =>
  [...late.map((one) => ({ ...one, stage: 'answer' as const })), ...lateStages]
    .sort((a, b) => (a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.code < b.code) ? -1 : 1))
    .slice(0, reminderForm.maxCases);

/** Whether a letter to an agency may list a petition: the agency has it, and everybody there may read it. */
export const mayBeListed = (petition: Petition, agency: string): boolean =>
  petition.agency === agency && !isRestricted(petition);

/** The stage in which a petition is late now and was at the end of the week. */
export const stillLateIn = (petition: Petition, to: LocalDate): ReminderStage | undefined =>
  isOpen(petition.status) ? lateStageOf(petition, to)?.stage : undefined;

type Readers = {
  readonly agency: string;
  readonly to: LocalDate;
  readonly readers: readonly Caller[];
  readonly tree: Tree;
};

/**
 * How many restricted petitions a letter counts: those that are still late and that every head and leader of the agency
 * may open, so that it does not reveal a petition to somebody whom it may be about. Without anybody there it counts none.
 */
export const restrictedCount = (petitions: readonly Petition[], { agency, to, readers, tree }: Readers): number =>
  petitions.filter(
    (petition) =>
      petition.agency === agency &&
      isRestricted(petition) &&
      stillLateIn(petition, to) !== undefined &&
      readers.every((reader) => mayRead(reader, petition, tree)),
  ).length;
