import type { Words } from '../../../kernel/words.ts';

export const changeWords = {
  title: { vi: 'Thời hạn sẽ đổi theo lịch đang dùng', en: 'Deadlines that the calendar changes' },
  intro: {
    vi: 'Phản ánh, kiến nghị đang xử lý có thời hạn khác đi khi tính lại theo lịch này. Xem trang này không làm thay đổi dữ liệu.',
    en: 'Open petitions whose deadline is another by this calendar. Looking at this page changes nothing.',
  },
  job: {
    vi: 'Mỗi đêm hệ thống tự tính lại và ghi vào lịch sử của từng phản ánh; ngày đã hẹn khi gửi vẫn được giữ. Cách chạy ngay: docs/operations.md, mục petitions-recompute.',
    en: 'Every night the service sets them right, with an entry in the history of each; the day that was promised at intake stays. To run it now: docs/operations.md, chapter petitions-recompute.',
  },
  none: { vi: 'Không có thời hạn nào thay đổi.', en: 'No deadline changes.' },
  cut: {
    vi: 'Danh sách dừng trước khi xem hết; còn phản ánh chưa xem.',
    en: 'The list ends before all were looked at; there are more.',
  },
  petition: { vi: 'Phản ánh', en: 'Petition' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
  due: { vi: 'Hạn trả lời hoặc công khai', en: 'Deadline' },
  why: { vi: 'Vì sao', en: 'Why' },
  provisional: { vi: 'tạm tính', en: 'provisional' },
  noLonger: { vi: 'Ngày giữ nguyên, không còn là tạm tính.', en: 'The day stays, and is no longer provisional.' },
  nowProvisional: { vi: 'Ngày giữ nguyên, nay là tạm tính.', en: 'The day stays, and is provisional now.' },
  otherTime: { vi: 'Ngày giữ nguyên, giờ trong ngày thay đổi.', en: 'The day stays, its time changes.' },
  forbidden: {
    vi: 'Trang này dành cho quản trị viên cấp cao nhất',
    en: 'This page is for administrators of the topmost agency',
  },
  forbiddenText: {
    vi: 'Danh sách gồm phản ánh của mọi cơ quan, nên chỉ quản trị viên của cơ quan cao nhất được xem.',
    en: 'The list has petitions of all agencies, so only administrators of the topmost one may see it.',
  },
} as const satisfies Record<string, Words>;

export const changeTexts = {
  checked: {
    vi: (version: string, checked: string) =>
      `Theo lịch phiên bản ${version}: đã xem ${checked} phản ánh có thời hạn tính theo lịch trước.`,
    en: (version: string, checked: string) =>
      `By version ${version} of the calendar. Petitions with a deadline of an earlier one that were looked at: ${checked}.`,
  },
  before: {
    vi: (version: string) => `Trước đây tính theo lịch phiên bản ${version}.`,
    en: (version: string) => `Calculated before by version ${version} of the calendar.`,
  },
  off: {
    vi: (days: string) => `Ngày không tính: ${days}.`,
    en: (days: string) => `Days that are not counted: ${days}.`,
  },
  worked: {
    vi: (days: string) => `Ngày làm bù được tính: ${days}.`,
    en: (days: string) => `Weekend days that are counted: ${days}.`,
  },
} as const satisfies Record<string, Words<(...values: never[]) => string>>;
