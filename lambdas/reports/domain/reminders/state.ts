import type { Calendar } from '../../../calendar/calendar.ts';
import { countWorkingDays } from '../../../calendar/working-days.ts';
import { type Instant, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Reminder, SentReminder } from './reminder.ts';

export const reminderStates = ['notReminded', 'waiting', 'silent', 'answered'] as const;

/** What people read for the states. */
export const stateLabels = {
  notReminded: { vi: 'Chưa đôn đốc', en: 'Not reminded' },
  waiting: { vi: 'Đã đôn đốc, chưa đến hạn báo cáo', en: 'Reminded, answer not due yet' },
  silent: { vi: 'Quá hạn báo cáo, chưa có văn bản trả lời', en: 'No answer by the date in the letter' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
} as const satisfies Record<(typeof reminderStates)[number], Words>;

export type ReminderState = {
  readonly state: (typeof reminderStates)[number];
  readonly sentOn?: LocalDate;
  readonly answerBy?: LocalDate;
  readonly answeredOn?: LocalDate;
  /** Of an answer that came late, or has not come: 0 if only days off have passed since. */
  readonly workingDaysLate?: number;
};

/** The letter that is in force: the last one, unless it was undone. */
export function letterInForce({ letters }: Pick<Reminder, 'letters'>): SentReminder | undefined {
  const last = letters.at(-1);
  return last?.undone === undefined ? last : undefined;
}

/** Whether the agency was reminded, has answered, or is silent: its first answer is compared with the day in the letter. */
export function stateOf(reminder: Reminder | undefined, now: Instant, calendar: Calendar): ReminderState {
  const letter = reminder && letterInForce(reminder);
  if (reminder === undefined || letter === undefined) return { state: 'notReminded' };
  const { answerBy, signedOn } = letter;
  const [first] = reminder.answers;
  const on = localDateOf(first?.at ?? now);
  return {
    state: first !== undefined ? 'answered' : on > answerBy ? 'silent' : 'waiting',
    ...{ sentOn: signedOn, answerBy, ...(first && { answeredOn: on }) },
    ...(on > answerBy && { workingDaysLate: countWorkingDays(calendar, answerBy, on) }),
  };
}
