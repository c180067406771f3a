import type { Lang } from '../../kernel/lang.ts';
import { formatNumber } from '../../kernel/number-text.ts';
import type { Words } from '../../kernel/words.ts';
import type { Count } from '../../petitions/domain/views/counts.ts';

/** The saved views, in the order of the page. */
export const viewLabels = {
  mine: { vi: 'Việc của tôi', en: 'My cases' },
  inbox: { vi: 'Tất cả đang xử lý', en: 'All open cases' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  dueSoon: { vi: 'Còn ≤ 2 ngày', en: 'Due within 2 days' },
  triage: { vi: 'Chờ tiếp nhận', en: 'To be accepted' },
  unassigned: { vi: 'Chưa phân công', en: 'Unassigned' },
  awaitingPublication: { vi: 'Chờ duyệt công khai', en: 'Awaiting publication' },
  reopened: { vi: 'Mở lại', en: 'Reopened' },
  lowRated: { vi: 'Đánh giá thấp', en: 'Low ratings' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
} as const satisfies Record<string, Words>;

/** A number that may be larger is followed by a plus sign. */
export const countText = (lang: Lang, { n, more }: Count): string => `${formatNumber(lang, n)}${more ? '+' : ''}`;

export const queueWords = {
  title: { vi: 'Hàng chờ xử lý', en: 'Queue' },
  views: { vi: 'Chế độ xem', en: 'Views' },
  deep: { vi: 'Cả các cơ quan, đơn vị cấp dưới, trực thuộc', en: 'With all agencies below' },
  flat: { vi: 'Chỉ cơ quan, đơn vị này', en: 'This agency only' },
  leftOut: {
    vi: (count: number) => `Chưa gồm ${count} cơ quan, đơn vị. Chọn một cơ quan cấp dưới để xem.`,
    en: (count: number) => `${count} agencies are not in this list. Choose an agency below to see them.`,
  },
  code: { vi: 'Phản ánh, kiến nghị', en: 'Petition' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  status: { vi: 'Trạng thái', en: 'Status' },
  assignee: { vi: 'Người xử lý', en: 'Assigned to' },
  nobody: { vi: 'Chưa phân công', en: 'Nobody yet' },
  received: { vi: 'Nhận', en: 'Received' },
  rated: { vi: 'Đánh giá', en: 'Rated' },
  empty: { vi: 'Không có việc nào trong chế độ xem này.', en: 'There are no cases in this view.' },
  noRole: {
    vi: 'Vai trò của ông/bà không xử lý phản ánh, kiến nghị của cơ quan này.',
    en: 'Your role does not include the petitions of this agency.',
  },
  administration: { vi: 'Đến trang quản trị', en: 'To the administration' },
  select: { vi: 'Chọn', en: 'Select' },
  assignTo: { vi: 'Phân công các việc đã chọn cho', en: 'Assign the selected cases to' },
  assign: { vi: 'Phân công', en: 'Assign' },
  choose: { vi: 'Chọn người xử lý', en: 'Choose a person' },
  assigned: {
    vi: (count: number, name: string) => `Đã phân công ${count} việc cho ${name}.`,
    en: (count: number, name: string) => `${count} ${count === 1 ? 'case is' : 'cases are'} assigned to ${name}.`,
  },
  next: { vi: 'Xem tiếp', en: 'More' },
  month: { vi: 'Tháng tiếp nhận', en: 'Month of receipt' },
  find: { vi: 'Tìm theo mã, nội dung, nơi xảy ra hoặc người xử lý', en: 'Find by code, text, place or person' },
  open: { vi: 'Tìm', en: 'Find' },
  tooShort: { vi: 'Nhập từ 2 đến 100 ký tự để tìm.', en: 'Enter 2 to 100 characters to search.' },
  noSearch: { vi: 'Bỏ tìm kiếm', en: 'Show all' },
  found: { vi: (text: string) => `Kết quả tìm “${text}”.`, en: (text: string) => `Found for “${text}”.` },
} as const satisfies Record<
  string,
  Words | Words<(count: number, name: string) => string> | Words<(text: string) => string>
>;

/** Of what is done with several cases at once. */
export const bulkWords = {
  others: { vi: 'Hoặc với các việc đã chọn:', en: 'Or with the selected cases:' },
  title: {
    vi: (act: string, count: number) => `${act}: ${count} việc`,
    en: (act: string, count: number) => `${act}: ${count} ${count === 1 ? 'case' : 'cases'}`,
  },
  nothing: {
    vi: 'Chưa thực hiện với việc nào: chọn ít nhất một việc.',
    en: 'Nothing is done: choose at least one case.',
  },
  noPerson: {
    vi: 'Chưa phân công: chọn ít nhất một việc và người xử lý.',
    en: 'Nothing is assigned: choose at least one case and a person.',
  },
  done: {
    vi: (act: string, count: number) => `${act}: đã thực hiện với ${count} việc.`,
    en: (act: string, count: number) => `${act}: done with ${count} ${count === 1 ? 'case' : 'cases'}.`,
  },
  notDone: { vi: 'Chưa thực hiện được:', en: 'Not done:' },
  back: { vi: 'Về hàng chờ', en: 'Back to the queue' },
  held: { vi: 'Chưa gửi. Sẽ gửi sau 10 giây.', en: 'Not sent yet. It is sent in 10 seconds.' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  now: { vi: 'Gửi ngay', en: 'Send now' },
} as const satisfies Record<string, Words | Words<(act: string, count: number) => string>>;
