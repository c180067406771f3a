import type { Words } from '../../../kernel/words.ts';

type Limits = Readonly<Record<'overdueLeast' | 'overduePercent' | 'overdueMany' | 'longestWorkingDays', number>>;

/** Why units are in the list: settings of the service, not of the law. */
export const aboutInspection: Words<(limits: Limits) => string> = {
  vi: ({ overdueLeast, overduePercent, overdueMany, longestWorkingDays }) =>
    `Đơn vị có số liệu nổi bật: trả lời đúng hạn trên số đã trả lời hoặc đang quá hạn thấp hơn mức chung (khoảng Wilson 95% nằm hẳn dưới mức chung); ít nhất ${overdueLeast} phản ánh quá hạn, chiếm từ ${overduePercent}% số đang xử lý, hoặc từ ${overdueMany} phản ánh quá hạn; có phản ánh quá hạn từ ${longestWorkingDays} ngày làm việc. Đây là ngưỡng của hệ thống, không phải kết luận về đơn vị.`,
  en: ({ overdueLeast, overduePercent, overdueMany, longestWorkingDays }) =>
    `Agencies whose figures stand out: answered on time, of what was answered or is overdue, less than all together (the whole 95% Wilson interval is below); at least ${overdueLeast} overdue petitions that are ${overduePercent}% of the open ones, or at least ${overdueMany}; a petition overdue by ${longestWorkingDays} working days or more. These limits are settings of this service; an agency in this list is not found to be at fault.`,
};

export const inspectionWords = {
  title: { vi: 'Căn cứ để chọn đơn vị kiểm tra', en: 'Grounds for an inspection' },
  none: {
    vi: 'Không có đơn vị cấp dưới nào vượt các ngưỡng này.',
    en: 'No agency below passes these limits.',
  },
} as const satisfies Record<string, Words>;

export const inspectionSentences = {
  below: {
    vi: (own: string, all: string, period: string) => `Trả lời đúng hạn ${own} trong ${period}; mức chung ${all}.`,
    en: (own: string, all: string, period: string) => `Answered ${own} on time in ${period}; all together ${all}.`,
  },
  overdue: {
    vi: (count: string) => `${count} phản ánh đang quá hạn.`,
    en: (count: string) => `Overdue petitions now: ${count}.`,
  },
  longest: {
    vi: (days: string) => `Có phản ánh quá hạn ${days} ngày làm việc.`,
    en: (days: string) => `One petition is overdue by ${days} working days.`,
  },
} as const;
