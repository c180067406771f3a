/** How a deadline was calculated. */
export const counting = {
  title: { vi: 'Cách tính thời hạn', en: 'How the deadline is calculated' },
  limit: {
    vi: (days: number, basis: string) => `Thời hạn: ${days} ngày làm việc. Nguồn: ${basis}.`,
    en: (days: number, basis: string) => `Limit: ${days} working days. Source: ${basis}.`,
  },
  hours: {
    vi: (hours: number, basis: string) => `Thời hạn: ${hours} giờ làm việc. Nguồn: ${basis}.`,
    en: (hours: number, basis: string) => `Limit: ${hours} working hours. Source: ${basis}.`,
  },
  between: {
    vi: (from: string, to: string) => `Tính giờ làm việc của cơ quan, từ ${from} đến ${to}.`,
    en: (from: string, to: string) => `Office hours are counted, from ${from} to ${to}.`,
  },
  from: {
    vi: (from: string, to: string) => `Tính từ ngày làm việc tiếp theo sau ngày ${from} đến hết ngày ${to}.`,
    en: (from: string, to: string) => `Counted from the working day after ${from} to the end of ${to}.`,
  },
  counted: { vi: 'Ngày được tính', en: 'Days that count' },
  skipped: { vi: 'Ngày không tính', en: 'Days that do not count' },
  pauses: { vi: 'Thời gian tạm dừng', en: 'Paused' },
  pause: {
    needsSupplement: { vi: 'chờ ông/bà bổ sung thông tin', en: 'waiting for information from you' },
    awaitingPublication: { vi: 'đã trả lời, chờ công khai', en: 'answered, awaiting publication' },
    forwarded: { vi: 'cơ quan khác xử lý', en: 'with another agency' },
  },
  now: { vi: 'nay', en: 'now' },
  calendar: {
    vi: (name: string, version: string) => `${name}, phiên bản ${version}.`,
    en: (name: string, version: string) => `${name}, version ${version}.`,
  },
} as const;
