import type { Words } from '../../../kernel/words.ts';

/** The weekly review of what is late. */
export const weekWords = {
  title: { vi: 'Đôn đốc hằng tuần', en: 'Weekly reminders' },
  own: { vi: 'Xem cơ quan của ông/bà', en: 'Your own agency' },
  unknown: {
    vi: 'Không có tuần này, hoặc cơ quan không thuộc phạm vi của ông/bà.',
    en: 'There is no such week, or the agency is not in your scope.',
  },
  lead: {
    vi: 'Số liệu tại thời điểm cuối tuần, của riêng từng cơ quan; không gồm phản ánh bị hạn chế người xem.',
    en: 'As it was at the end of the week, of each agency by itself; without restricted petitions.',
  },
  none: {
    vi: 'Không có số liệu tổng hợp của tuần này. Tuần vừa qua được tổng hợp vào buổi làm việc đầu tiên sau đó.',
    en: 'This week was not reviewed. The last week is reviewed on the first working morning after it.',
  },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  late: { vi: 'Quá hạn trả lời', en: 'Answers overdue' },
  stages: { vi: 'Quá hạn tiếp nhận, công khai', en: 'Overdue for acceptance or publication' },
  slow: { vi: 'Trả lời chậm', en: 'Slow to answer' },
  isSlow: { vi: 'Chậm hơn trước và hơn cơ quan cùng cấp', en: 'Slower than before and than its peers' },
  forwarding: { vi: 'Thời gian chuyển cơ quan khác', en: 'Time until passed on' },
  reminder: { vi: 'Văn bản đôn đốc', en: 'Reminder letter' },
  before: { vi: 'Tuần trước', en: 'The week before' },
} as const satisfies Record<string, Words>;

export const weekSentences = {
  forwarding: {
    vi: (days: string, n: string) => `trung vị ${days} ngày làm việc; ${n} phản ánh trong 4 tuần`,
    en: (days: string, n: string) => `median of ${days} working days; ${n} petitions in 4 weeks`,
  },
  week: {
    vi: (from: string, to: string) => `Tuần từ ${from} đến ${to}`,
    en: (from: string, to: string) => `Week from ${from} to ${to}`,
  },
} as const;
