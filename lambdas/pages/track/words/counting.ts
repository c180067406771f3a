/** How a deadline was counted. */
export const counting = {
  title: { vi: 'Cách tính thời hạn', en: 'How the deadline was counted' },
  limit: {
    vi: (days: number, basis: string) => `Thời hạn: ${days} ngày làm việc. Căn cứ: ${basis}.`,
    en: (days: number, basis: string) => `The limit: ${days} working days. Basis: ${basis}.`,
  },
  from: {
    vi: (from: string, to: string) => `Tính từ ngày làm việc kế tiếp sau ngày ${from} đến hết ngày ${to}.`,
    en: (from: string, to: string) => `Counted from the working day after ${from} to the end of ${to}.`,
  },
  counted: { vi: 'Ngày được tính', en: 'Days that count' },
  skipped: { vi: 'Ngày không tính', en: 'Days that do not count' },
  pauses: { vi: 'Thời gian tạm dừng', en: 'While the clock stood still' },
  number: { vi: 'Thứ tự', en: 'Number' },
  day: { vi: 'Ngày', en: 'Day' },
  why: { vi: 'Lý do', en: 'Reason' },
  pause: { vi: 'chờ ông/bà bổ sung thông tin', en: 'waiting for more from you' },
  now: { vi: 'nay', en: 'now' },
  calendar: { vi: 'Lịch làm việc', en: 'Working calendar' },
} as const;
