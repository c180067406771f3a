import type { Words } from '../../kernel/words.ts';
import type { ReminderStage } from './weekly/open-late.ts';

/** What is due in each stage, before its day. */
export const stageDueLabels = {
  triage: { vi: 'hạn tiếp nhận', en: 'acceptance due' },
  answer: { vi: 'hạn trả lời', en: 'answer due' },
  publication: { vi: 'hạn công khai', en: 'publication due' },
} as const satisfies Readonly<Record<ReminderStage, Words>>;

/** By how many working days; on the days off right after its due day a petition is overdue by none yet. */
export const overdueLabels: Words<(workingDays: number) => string> = {
  vi: (workingDays) => (workingDays === 0 ? 'đã quá hạn' : `quá hạn ${workingDays} ngày làm việc`),
  en: (workingDays) =>
    workingDays === 0 ? 'overdue' : `late by ${workingDays} working day${workingDays === 1 ? '' : 's'}`,
};
