import type { Words } from '../../../kernel/words.ts';

export const calendarWords = {
  title: { vi: 'Lịch làm việc', en: 'Working calendar' },
  intro: {
    vi: 'Ngày nghỉ, ngày làm bù và giờ làm việc mà hệ thống dùng để tính thời hạn.',
    en: 'The days off, the Saturdays that are worked and the office hours that deadlines are calculated with.',
  },
  deployed: {
    vi: 'Lịch và thời hạn là dữ liệu đi kèm phần mềm, chỉ thay đổi khi cài đặt bản mới; không sửa được trên trang này. Cách cập nhật: docs/operations.md trong mã nguồn, các mục calendar-ends-soon và petitions-recompute.',
    en: 'Calendar and limits are data of the software: they change when a new version is deployed, and cannot be edited on this page. How: docs/operations.md in the source code, chapters calendar-ends-soon and petitions-recompute.',
  },
  facts: { vi: 'Lịch đang dùng', en: 'Calendar in force' },
  calendar: { vi: 'Lịch', en: 'Calendar' },
  until: { vi: 'Có lịch nghỉ đến hết ngày', en: 'Days off are known until' },
  weekend: { vi: 'Ngày nghỉ hằng tuần', en: 'Weekend' },
  hours: { vi: 'Giờ làm việc', en: 'Office hours' },
  hoursNote: {
    vi: 'thiết lập của hệ thống, không phải quy định của pháp luật',
    en: 'a setting of the service, not prescribed by law',
  },
  endsSoon: { vi: 'Lịch sắp hết', en: 'The calendar ends soon' },
  years: { vi: 'Các năm có lịch nghỉ', en: 'Years with a schedule' },
  source: { vi: 'Nguồn', en: 'Source' },
  state: { vi: 'Tình trạng', en: 'State' },
  decided: { vi: 'Đã có đủ lịch nghỉ', en: 'Decided' },
  partly: {
    vi: 'Còn ngày chưa được công bố: thời hạn đi qua những ngày đó là tạm tính',
    en: 'Some days are not decided: a deadline that passes them is provisional',
  },
  unknown: {
    vi: 'Chưa có lịch nghỉ của năm này. Hệ thống chỉ biết các ngày lễ luật đã ấn định; mọi thời hạn trong năm là tạm tính.',
    en: 'There is no schedule for this year. Only the holidays that the law fixes are known, and every deadline in it is provisional.',
  },
  off: { vi: 'Ngày nghỉ', en: 'Days off' },
  worked: { vi: 'Ngày nghỉ hằng tuần phải làm việc', en: 'Weekend days that are worked' },
  noneWorked: { vi: 'Không có ngày làm bù.', en: 'No day of a weekend is worked.' },
  undecided: { vi: 'Ngày chưa được công bố', en: 'Days that are not decided' },
  day: { vi: 'Ngày', en: 'Day' },
  weekday: { vi: 'Thứ', en: 'Weekday' },
  why: { vi: 'Lý do', en: 'Reason' },
  toPolicies: { vi: 'Thời hạn và cảnh báo', en: 'Limits and alerts' },
  toChanges: { vi: 'Thời hạn sẽ đổi theo lịch này', en: 'Deadlines that this calendar changes' },
  toCalendar: { vi: 'Về lịch làm việc', en: 'Back to the working calendar' },
  toAdmin: { vi: 'Về trang quản trị', en: 'Back to administration' },
} as const satisfies Record<string, Words>;

export const calendarTexts = {
  calendar: {
    vi: (label: string, version: string) => `${label}, phiên bản ${version}`,
    en: (label: string, version: string) => `${label}, version ${version}`,
  },
  year: { vi: (year: number) => `Năm ${year}`, en: (year: number) => `Year ${year}` },
  until: {
    vi: (day: string, days: number) => `${day} (còn ${days} ngày)`,
    en: (day: string, days: number) => `${day} (${days} more ${days === 1 ? 'day' : 'days'})`,
  },
  ended: {
    vi: (day: string) => `${day} (đã hết)`,
    en: (day: string) => `${day} (it has ended)`,
  },
  endsSoon: {
    vi: (warnDays: number) =>
      `Còn dưới ${warnDays} ngày: thời hạn mới có thể chỉ là tạm tính. Đề nghị người vận hành bổ sung lịch nghỉ năm sau.`,
    en: (warnDays: number) =>
      `Less than ${warnDays} days are left: new deadlines may be provisional. Ask the operator to add the schedule of the next year.`,
  },
  span: {
    vi: (from: string, to: string) => `Từ ${from} đến ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
} as const;

/** By the ISO weekday, Monday is 1. */
export const weekdayWords: Readonly<Record<number, Words>> = {
  1: { vi: 'thứ Hai', en: 'Monday' },
  2: { vi: 'thứ Ba', en: 'Tuesday' },
  3: { vi: 'thứ Tư', en: 'Wednesday' },
  4: { vi: 'thứ Năm', en: 'Thursday' },
  5: { vi: 'thứ Sáu', en: 'Friday' },
  6: { vi: 'thứ Bảy', en: 'Saturday' },
  7: { vi: 'Chủ nhật', en: 'Sunday' },
};
