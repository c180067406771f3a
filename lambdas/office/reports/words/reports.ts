import type { Words } from '../../../kernel/words.ts';
import type { Nearness } from '../../words/due.ts';
import type { PaperState } from '../domain/standing.ts';

export const reportWords = {
  title: { vi: 'Báo cáo', en: 'Reports' },
  missing: { vi: 'Không có báo cáo này', en: 'There is no such report' },
  missingText: {
    vi: 'Mã báo cáo, cơ quan hoặc kỳ chưa đúng, hoặc ngoài phạm vi tài khoản của ông/bà.',
    en: 'The code of the report, agency or period is not right, or is outside the scope of your account.',
  },
  back: { vi: 'Về danh sách báo cáo', en: 'Back to the reports' },
  toQueue: { vi: 'Hàng chờ xử lý', en: 'Queue' },
  lengths: { vi: 'Loại kỳ báo cáo', en: 'Length of the periods' },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  period: { vi: 'Kỳ báo cáo', en: 'Period' },
  built: { vi: 'Thời điểm lập', en: 'Built' },
  state: { vi: 'Tình trạng', en: 'State' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  csv: { vi: 'Tải số liệu (CSV)', en: 'Download the figures (CSV)' },
  empty: {
    vi: 'Chưa có báo cáo nào. Hệ thống tự lập báo cáo sau khi kỳ kết thúc.',
    en: 'There are no reports yet. They are built after the end of each period.',
  },
  emptyPage: { vi: 'Không còn báo cáo nào.', en: 'There are no more reports.' },
  next: { vi: 'Trang sau', en: 'Next page' },
  below: { vi: 'Báo cáo của cơ quan, đơn vị cấp dưới', en: 'Reports of the agencies below' },
  seeBelow: { vi: 'Xem từng cơ quan, đơn vị', en: 'See each agency' },
  noneBelow: { vi: 'Không có cơ quan, đơn vị cấp dưới.', en: 'There are no agencies below.' },
  signedOn: { vi: 'Ngày ký', en: 'Signed on' },
  notSigned: { vi: 'Chưa ký', en: 'Not signed' },
  outdated: { vi: 'Số liệu đã thay đổi sau khi ký', en: 'Later data changed the figures' },
} as const satisfies Record<string, Words>;

/** Of the page of one report. */
export const paperWords = {
  facts: { vi: 'Thông tin báo cáo', en: 'Facts' },
  days: { vi: 'Thời gian', en: 'Days' },
  version: { vi: 'Phiên bản số liệu', en: 'Version of the figures' },
  closedBy: { vi: 'Văn bản chốt kỳ', en: 'Paper that closed the period' },
  keyFigures: { vi: 'Số liệu chính', en: 'Key figures' },
  asInDocument: {
    vi: 'Nguyên văn như trong văn bản báo cáo.',
    en: 'In Vietnamese, as the official document states them.',
  },
  tooOld: {
    vi: 'Báo cáo này do phiên bản trước của hệ thống lập, không có văn bản; số liệu có trong tệp CSV.',
    en: 'An earlier version of the service built this report. It has no official document; its figures are in the CSV file.',
  },
  documents: { vi: 'Văn bản và số liệu', en: 'Document and figures' },
  draft: { vi: 'Xem, in dự thảo báo cáo', en: 'View and print the draft' },
  pdf: { vi: 'Tải dự thảo (PDF)', en: 'Download the draft (PDF)' },
  docx: { vi: 'Tải dự thảo để chỉnh sửa (DOCX)', en: 'Download the draft to edit (DOCX)' },
  xlsx: { vi: 'Tải các bảng số liệu (XLSX)', en: 'Download the tables (XLSX)' },
  laterTitle: { vi: 'Số liệu đã thay đổi sau khi ký', en: 'Later data changed the figures' },
  changes: { vi: 'Số liệu thay đổi', en: 'Figures that changed' },
  figure: { vi: 'Chỉ tiêu', en: 'Figure' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  none: { vi: 'không có', en: 'none' },
  others: { vi: 'Việc khác', en: 'Other actions' },
  history: { vi: 'Quá trình trình, phê duyệt', en: 'Papers and decisions' },
  noHistory: { vi: 'Chưa trình lần nào.', en: 'It has not been submitted.' },
  submitted: { vi: 'Đã trình', en: 'Submitted' },
  returned: { vi: 'Trả lại để chỉnh sửa', en: 'Returned for changes' },
  withdrawn: { vi: 'Rút lại', en: 'Withdrawn' },
  approved: { vi: 'Phê duyệt, chốt kỳ', en: 'Approved, period closed' },
  open: { vi: 'Xem văn bản', en: 'Open the paper' },
  correction: { vi: 'Lý do thay thế', en: 'Why it replaces the approved one' },
} as const satisfies Record<string, Words>;

/** The lengths of the list operation, in the order of the page. */
export const lengthLabels = {
  month: { vi: 'Tháng', en: 'Months' },
  long: { vi: 'Quý, 6 tháng, năm', en: 'Quarters, halves and years' },
} as const satisfies Record<string, Words>;

/** The mark and colour of a state; the words say the same. */
export const stateNearness: Readonly<Record<PaperState, Nearness>> = {
  ...{ missing: 'stopped', draft: 'later', submitted: 'soon' },
  ...{ returned: 'late', withdrawn: 'stopped', approved: 'ended' },
};
