import type { FindingAction } from '../../../findings/domain/finding.ts';
import type { Words } from '../../../kernel/words.ts';
import type { FormWords } from '../../words/form-words.ts';

export const findingWords = {
  title: { vi: 'Kiến nghị sau thanh tra, kiểm tra', en: 'Findings of inspections and audits' },
  forbidden: { vi: 'Vai trò của ông/bà không xem được danh mục này', en: 'Your role cannot see this list' },
  forbiddenText: {
    vi: 'Danh mục này dành cho cán bộ của cơ quan và người đứng đầu, lãnh đạo, cán bộ kiểm tra của cơ quan cấp trên.',
    en: 'The list is for staff of the agency, and for heads, leaders and auditors of an agency above it.',
  },
  toQueue: { vi: 'Hàng chờ xử lý', en: 'Queue' },
  back: { vi: 'Về danh sách kiến nghị', en: 'Back to the findings' },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  state: { vi: 'Tình trạng', en: 'State' },
  all: { vi: 'Tất cả', en: 'All' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  show: { vi: 'Xem', en: 'Show' },
  add: { vi: 'Nhập kiến nghị', en: 'Enter a finding' },
  finding: { vi: 'Kiến nghị', en: 'Finding' },
  responsible: { vi: 'Đơn vị thực hiện', en: 'Responsible agency' },
  due: { vi: 'Thời hạn', en: 'Due' },
  empty: { vi: 'Không có kiến nghị nào.', en: 'There are no findings.' },
  next: { vi: 'Trang sau', en: 'Next page' },
  facts: { vi: 'Nội dung kiến nghị', en: 'What was found' },
  source: { vi: 'Văn bản', en: 'Document' },
  found: { vi: 'Nội dung phát hiện', en: 'What was found' },
  remedy: { vi: 'Việc phải thực hiện', en: 'What has to be done' },
  firstDue: { vi: 'Thời hạn ban đầu', en: 'First due' },
  statedDue: { vi: 'Thời hạn ghi trong văn bản (ngày nghỉ)', en: 'Due date in the document (a non-working day)' },
  entered: { vi: 'Người nhập', en: 'Entered by' },
  remedied: { vi: 'Kết quả khắc phục', en: 'What was done' },
  report: { vi: 'Báo cáo của đơn vị thực hiện', en: 'Reported' },
  evidence: { vi: 'Văn bản chứng minh', en: 'Document' },
  link: { vi: 'Địa chỉ đăng tải', en: 'Published at' },
  decision: { vi: 'Ý kiến của cơ quan cấp trên', en: 'Decision of the level above' },
  history: { vi: 'Quá trình thực hiện', en: 'History' },
  before: { vi: 'Trước khi sửa', en: 'Before the change' },
  version: { vi: 'lần cập nhật', en: 'version' },
  onTime: { vi: 'Báo cáo đúng hạn', en: 'Reported in time' },
  noDue: { vi: 'Không còn thời hạn', en: 'No longer due' },
  changed: {
    vi: 'Kiến nghị vừa được người khác cập nhật. Đọc nội dung mới nhất rồi gửi lại nếu còn phù hợp.',
    en: 'Somebody else has changed the finding since you opened the page. Read it again, then send your form if it still fits.',
  },
} as const satisfies Record<string, Words>;

export const findingSentences = {
  none: { vi: () => 'Chưa có kiến nghị nào phải thực hiện.', en: () => 'There is nothing to remedy.' },
  some: {
    vi: (done: string, total: string) => `Đã khắc phục ${done}/${total}`,
    en: (done: string, total: string) => `${done} of ${total} remedied`,
  },
  overdue: { vi: (count: string) => `${count} quá hạn`, en: (count: string) => `${count} overdue` },
  reported: {
    vi: (count: string) => `${count} chờ xác nhận`,
    en: (count: string) => `${count} waiting for confirmation`,
  },
  reportedLate: {
    vi: (days: number) => `Báo cáo chậm ${days} ngày làm việc`,
    en: (days: number) => `Reported ${days} working ${days === 1 ? 'day' : 'days'} late`,
  },
  leftOut: {
    vi: (count: number) => `Chưa tính ${count} đơn vị: chọn từng đơn vị cấp dưới để xem.`,
    en: (count: number) => `${count} agencies are not counted: choose the agencies below one by one.`,
  },
} as const;

/** The titles of the forms, and their buttons. */
export const formWords: Readonly<Record<FindingAction, FormWords>> = {
  enter: { title: { vi: 'Nhập kiến nghị', en: 'Enter a finding' }, button: { vi: 'Lưu kiến nghị', en: 'Save' } },
  change: { title: { vi: 'Sửa kiến nghị', en: 'Change the finding' }, button: { vi: 'Lưu thay đổi', en: 'Save' } },
  report: {
    title: { vi: 'Báo cáo kết quả khắc phục', en: 'Report the remedy' },
    button: { vi: 'Gửi báo cáo', en: 'Send the report' },
  },
  confirm: {
    title: { vi: 'Xác nhận hoàn thành', en: 'Confirm the remedy' },
    button: { vi: 'Xác nhận hoàn thành', en: 'Confirm' },
  },
  return: {
    title: { vi: 'Yêu cầu thực hiện lại', en: 'Return the report' },
    button: { vi: 'Yêu cầu thực hiện lại', en: 'Return' },
  },
  withdraw: {
    title: { vi: 'Rút kiến nghị', en: 'Withdraw the finding' },
    button: { vi: 'Rút kiến nghị', en: 'Withdraw' },
  },
};

export const doneWords: Readonly<Record<FindingAction, Words>> = {
  enter: { vi: 'Đã lưu kiến nghị.', en: 'The finding is saved.' },
  change: { vi: 'Đã lưu thay đổi.', en: 'The change is saved.' },
  report: { vi: 'Đã gửi báo cáo kết quả khắc phục.', en: 'The report is sent.' },
  confirm: { vi: 'Đã xác nhận hoàn thành.', en: 'The remedy is confirmed.' },
  return: { vi: 'Đã yêu cầu thực hiện lại.', en: 'The report is returned.' },
  withdraw: { vi: 'Đã rút kiến nghị.', en: 'The finding is withdrawn.' },
};
