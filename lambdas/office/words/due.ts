import { dueDateText } from '../../kernel/date-text.ts';
import type { Lang } from '../../kernel/lang.ts';
import type { Instant, LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';

/** How near a deadline is, for the mark and the colour of the cell; the words say the same. */
export type Nearness = 'late' | 'soon' | 'later' | 'stopped' | 'ended';

/** The mark says the same as the words, for eyes that go down the column. */
export const nearnessMarks = {
  late: '!',
  soon: '◔',
  later: '○',
  stopped: '‖',
  ended: '✓',
} as const satisfies Record<Nearness, string>;

type Due = {
  readonly status: string;
  readonly dueOn: LocalDate;
  readonly answerDueAt?: Instant | undefined;
  readonly workingDaysLeft?: number | undefined;
  readonly workingDaysLate?: number | undefined;
};

/** As many working days are left when a case is in the view “due soon”. */
const SOON = 2;

const words = {
  justLate: { vi: 'Đã quá hạn, chưa đủ một ngày làm việc', en: 'Past its deadline, by less than a working day' },
  today: { vi: 'Hạn hôm nay', en: 'Due today' },
  stopped: { vi: 'Tạm dừng, chờ người gửi bổ sung', en: 'Stopped, waiting for the sender' },
  inTime: { vi: 'Đã kết thúc', en: 'Ended' },
} as const satisfies Record<string, Words>;

const days = {
  late: {
    vi: (count: number) => `Quá hạn ${count} ngày làm việc`,
    en: (count: number) => `${count} working ${count === 1 ? 'day' : 'days'} late`,
  },
  left: {
    vi: (count: number) => `Còn ${count} ngày làm việc`,
    en: (count: number) => `${count} working ${count === 1 ? 'day' : 'days'} left`,
  },
  endedLate: {
    vi: (count: number) => `Kết thúc chậm ${count} ngày làm việc`,
    en: (count: number) => `Ended ${count} working ${count === 1 ? 'day' : 'days'} late`,
  },
} as const satisfies Record<string, Words<(count: number) => string>>;

const closed = ['answered', 'published', 'refused', 'forwardedOut', 'withdrawn', 'merged'];

export function nearness({ status, workingDaysLeft, workingDaysLate }: Due): Nearness {
  if (closed.includes(status)) return 'ended';
  if (status === 'needsSupplement') return 'stopped';
  if (workingDaysLate !== undefined) return 'late';
  return (workingDaysLeft ?? 0) <= SOON ? 'soon' : 'later';
}

/** `Quá hạn 3 ngày làm việc`. */
export function dueText(lang: Lang, due: Due): string {
  const { workingDaysLeft = 0, workingDaysLate = 0 } = due;
  switch (nearness(due)) {
    case 'ended':
      return workingDaysLate > 0 ? endedLateText(lang, workingDaysLate) : words.inTime[lang];
    case 'stopped':
      return words.stopped[lang];
    case 'late':
      return lateText(lang, workingDaysLate);
    default:
      return leftText(lang, workingDaysLeft);
  }
}

/** `Quá hạn 3 ngày làm việc`; of 0, that only days off or part of a day have passed. */
export const lateText = (lang: Lang, workingDays: number): string =>
  workingDays > 0 ? days.late[lang](workingDays) : words.justLate[lang];

/** `Kết thúc chậm 3 ngày làm việc`. */
export const endedLateText = (lang: Lang, workingDays: number): string => days.endedLate[lang](workingDays);

/** `Còn 3 ngày làm việc`; of 0, that it is due today. */
export const leftText = (lang: Lang, workingDays: number): string =>
  workingDays > 0 ? days.left[lang](workingDays) : words.today[lang];

/** The day, or the instant, by which the answer is due. */
export const dueDay = (lang: Lang, { dueOn, answerDueAt }: Due): string =>
  dueDateText(lang, { dueOn, dueAt: answerDueAt });
