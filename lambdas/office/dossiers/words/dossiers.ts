import type { Words } from '../../../kernel/words.ts';

export const dossierWords = {
  title: { vi: 'Hồ sơ thủ tục hành chính', en: 'Dossiers' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  missing: { vi: 'Không có hồ sơ này', en: 'There is no such dossier' },
  missingText: {
    vi: 'Mã hồ sơ hoặc mã cơ quan chưa đúng, hoặc ngoài phạm vi tài khoản của ông/bà.',
    en: 'The code of the dossier or agency is not right, or is outside the scope of your account.',
  },
  toQueue: { vi: 'Hàng chờ xử lý', en: 'Queue' },
  back: { vi: 'Về danh sách hồ sơ', en: 'Back to the dossiers' },
  views: { vi: 'Chế độ xem', en: 'Views' },
  agency: { vi: 'Cơ quan, đơn vị', en: 'Agency' },
  find: { vi: 'Mã hồ sơ', en: 'Code of a dossier' },
  open: { vi: 'Mở hồ sơ', en: 'Open' },
  due: { vi: 'Hạn trả kết quả', en: 'Due' },
  status: { vi: 'Trạng thái', en: 'Status' },
  marks: { vi: 'Giải trình, xin lỗi', en: 'Explanation, apology' },
  explained: { vi: 'Đã giải trình', en: 'Explained' },
  unexplained: { vi: 'Chưa giải trình', en: 'Not explained' },
  apologised: { vi: 'Đã xin lỗi', en: 'Apologised' },
  unapologised: { vi: 'Chưa xin lỗi', en: 'No apology' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  received: { vi: 'Tiếp nhận', en: 'Received' },
  empty: { vi: 'Không có hồ sơ nào.', en: 'There are no dossiers.' },
  emptyPage: { vi: 'Trang này không có hồ sơ nào. Mời xem trang sau.', en: 'This page is empty. Go to the next page.' },
  next: { vi: 'Trang sau', en: 'Next page' },
  below: { vi: 'Đơn vị cấp dưới, trực thuộc có hồ sơ quá hạn', en: 'Agencies below with overdue dossiers' },
  noneBelow: { vi: 'Không có hồ sơ quá hạn.', en: 'No dossier is overdue.' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  tables: { vi: 'Số liệu kỳ báo cáo', en: 'Figures of the reporting period' },
} as const satisfies Record<string, Words>;

/** Of the page of one dossier. */
export const factWords = {
  facts: { vi: 'Thông tin hồ sơ', en: 'Facts' },
  channel: { vi: 'Hình thức nộp', en: 'How it was submitted' },
  reportedDue: { vi: 'Hạn theo nguồn dữ liệu', en: 'Due day as it was reported' },
  firstDue: { vi: 'Hạn báo lần đầu', en: 'Due day as first reported' },
  supplements: { vi: 'Yêu cầu bổ sung', en: 'Papers that were asked for' },
  doneOn: { vi: 'Ngày xử lý xong', en: 'Processed on' },
  handedOverOn: { vi: 'Ngày trả kết quả', en: 'Handed over on' },
  endedOn: { vi: 'Ngày kết thúc', en: 'Ended on' },
  endKnownOn: { vi: 'Ngày báo kết thúc', en: 'End reported on' },
  holders: { vi: 'Cơ quan giữ hồ sơ', en: 'Agencies that had it' },
  heldBy: {
    vi: 'Số ngày làm việc tại từng cơ quan, kể cả thời gian chờ bổ sung',
    en: 'Working days at each agency, waiting for documents included',
  },
  holding: { vi: 'đang giữ hồ sơ', en: 'has it now' },
  source: { vi: 'Nguồn dữ liệu', en: 'Source of the facts' },
  explanations: { vi: 'Giải trình', en: 'Explanations' },
  apology: { vi: 'Xin lỗi, hẹn lại ngày trả kết quả', en: 'Apology' },
  newDue: { vi: 'Ngày hẹn lại', en: 'New day' },
  reason: { vi: 'Lý do', en: 'Reason' },
  recorded: { vi: 'Người ghi nhận', en: 'Recorded by' },
  setAside: { vi: 'Hồ sơ này không được thống kê', en: 'This dossier is not counted' },
  others: { vi: 'Việc khác', en: 'Other actions' },
  history: { vi: 'Thay đổi dữ liệu hồ sơ', en: 'Changes of the facts' },
  noChange: { vi: 'Chưa có thay đổi nào.', en: 'There are no changes.' },
  changed: { vi: 'Cập nhật dữ liệu', en: 'Facts changed' },
  before: { vi: 'Trước đó', en: 'Before' },
  added: { vi: 'Dữ liệu mới có', en: 'New data' },
  none: { vi: 'không có', en: 'none' },
  conflict: {
    vi: 'Hồ sơ vừa được cập nhật. Đọc nội dung mới nhất rồi gửi lại nếu còn phù hợp.',
    en: 'The dossier was changed since you opened the page. Read it again, then send your form if it still fits.',
  },
} as const satisfies Record<string, Words>;

/** The views of the list operation, in the order of the page. */
export const viewLabels = {
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  dueSoon: { vi: 'Đến hạn trong 3 ngày làm việc', en: 'Due within 3 working days' },
  open: { vi: 'Tất cả đang giải quyết', en: 'All pending' },
} as const satisfies Record<string, Words>;
