import type { Words } from '../../../kernel/words.ts';

/** Punctuality beside satisfaction, on the page of an agency. */
export const timelinessWords = {
  title: { vi: 'Phản ánh, kiến nghị đúng hạn', en: 'Petitions answered in time' },
  notCounted: {
    vi: 'Chưa có số liệu: số liệu của một tháng được tính từ ngày 05 của tháng sau.',
    en: 'No figures yet: those of a month are counted from the 5th of the next month.',
  },
  overdueList: { vi: 'Danh sách đang quá hạn', en: 'What is overdue now' },
  published: { vi: 'Phản ánh, kiến nghị đã công khai', en: 'Published petitions' },
  openData: { vi: 'Dữ liệu mở (JSON)', en: 'Open data (JSON)' },
  scope: {
    vi: 'Gồm cả đơn vị cấp dưới, trực thuộc; không gồm phản ánh về hành vi của cán bộ, công chức và nội dung có dấu hiệu tố cáo.',
    en: 'Including the agencies below; without petitions about the conduct of officials and possible denunciations.',
  },
} as const satisfies Record<string, Words>;

type Handled = { readonly period: string; readonly share: string; readonly n: string; readonly total: string };
type Delays = { readonly paused: string; readonly extended: string; readonly share: string; readonly n: string };
type Pending = { readonly month: string; readonly total: string; readonly overdue: string };

export const timelinessSentences = {
  handled: {
    vi: ({ period, share, n, total }: Handled) =>
      `${period}: ${share} xử lý đúng hạn (${n} trong ${total} phản ánh, kiến nghị đã trả lời hoặc không tiếp nhận).`,
    en: ({ period, share, n, total }: Handled) =>
      `${period}: ${share} handled in time (${n} of ${total} petitions that were answered or refused).`,
  },
  nothingHandled: {
    vi: (period: string) => `${period}: không có phản ánh, kiến nghị nào được trả lời.`,
    en: (period: string) => `${period}: no petition was answered.`,
  },
  delays: {
    vi: ({ paused, extended, share, n }: Delays) =>
      `Trong số đã trả lời hoặc không tiếp nhận, ${paused} phản ánh, kiến nghị được tạm dừng tính thời hạn, ${extended} được gia hạn; không kể tạm dừng, gia hạn thì tỷ lệ đúng hạn là ${share} (${n}).`,
    en: ({ paused, extended, share, n }: Delays) =>
      `Of what was answered or refused, ${paused} had a paused deadline and ${extended} an extended one; without pauses and extensions ${share} (${n}) would be in time.`,
  },
  pending: {
    vi: ({ month, total, overdue }: Pending) => `Cuối ${month}: đang xử lý ${total}, trong đó quá hạn ${overdue}.`,
    en: ({ month, total, overdue }: Pending) => `At the end of ${month}: ${total} pending, ${overdue} of them overdue.`,
  },
  counted: {
    vi: (months: string) => `Mới tính các tháng: ${months}.`,
    en: (months: string) => `Counted so far: ${months}.`,
  },
} as const;
