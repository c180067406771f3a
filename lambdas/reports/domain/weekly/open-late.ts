import type { Calendar } from '../../../calendar/calendar.ts';
import { countWorkingDays } from '../../../calendar/working-days.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { isRestrictedRow } from '../../../petitions/domain/case/restricted.ts';
import type { Status } from '../../../petitions/domain/case/status.ts';

/** A row of the inbox, as far as the review needs it. */
export type OpenRow = {
  readonly code: string;
  readonly status: Status;
  readonly dueOn: LocalDate;
  readonly triageDueOn?: LocalDate | undefined;
  readonly matter?: string | undefined;
  readonly isLocked?: boolean | undefined;
};

export const reminderStages = ['triage', 'answer', 'publication'] as const;
export type ReminderStage = (typeof reminderStages)[number];

/** What is late in triage or publication; late answers are listed by themselves. */
export type LateStage = {
  readonly code: string;
  readonly stage: Exclude<ReminderStage, 'answer'>;
  readonly dueOn: LocalDate;
  readonly workingDaysLate: number;
};

/** The stage in which an open petition was late at the end of a day. A petition late in its answer is not listed as late in triage. */
export function lateStageOf(
  { status, dueOn, triageDueOn }: OpenRow,
  to: LocalDate,
): { readonly stage: ReminderStage; readonly dueOn: LocalDate } | undefined {
  if (status === 'needsSupplement') return undefined;
  if (dueOn <= to) return { stage: status === 'awaitingPublication' ? 'publication' : 'answer', dueOn };
  return triageDueOn !== undefined && triageDueOn <= to ? { stage: 'triage', dueOn: triageDueOn } : undefined;
}

/** Never what is restricted. The latest first. */
export function lateStagesIn(rows: readonly OpenRow[], to: LocalDate, calendar: Calendar): readonly LateStage[] {
  return rows
    .filter((row) => !isRestrictedRow(row))
    .flatMap((row) => {
      const late = lateStageOf(row, to);
      if (late === undefined || late.stage === 'answer') return [];
      const { stage, dueOn } = late;
      return [{ code: row.code, stage, dueOn, workingDaysLate: countWorkingDays(calendar, dueOn, to) }];
    })
    .sort((a, b) => (a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.code < b.code) ? -1 : 1));
}

/** The codes, in their order, of what is restricted and late in any stage: it is counted in letters, and listed in none. */
export const restrictedLateIn = (rows: readonly OpenRow[], to: LocalDate): readonly string[] =>
  rows
    .filter((row) => isRestrictedRow(row) && lateStageOf(row, to) !== undefined)
    .map(({ code }) => code)
    .sort();
