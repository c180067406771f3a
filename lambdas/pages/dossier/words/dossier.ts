import type { Words } from '../../../kernel/words.ts';

/** The page of a dossier for its applicant. */
export const dossierWords = {
  title: { vi: 'Hồ sơ thủ tục hành chính', en: 'Dossier' },
  status: { vi: 'Trạng thái', en: 'Status' },
  due: { vi: 'Hạn trả kết quả', en: 'Due' },
  firstDueOn: { vi: 'Hạn hẹn ban đầu', en: 'First due day' },
  receivedOn: { vi: 'Ngày tiếp nhận', en: 'Received on' },
  supplements: { vi: 'Bổ sung giấy tờ', en: 'Documents' },
  doneOn: { vi: 'Ngày có kết quả', en: 'Result on' },
  handedOverOn: { vi: 'Ngày trả kết quả', en: 'Handed over on' },
  endedOn: { vi: 'Ngày kết thúc', en: 'Ended on' },
  explainedOn: { vi: 'Đã giải trình lý do chậm với người đứng đầu', en: 'Delay explained to the head of the agency' },
  agency: { vi: 'Cơ quan, đơn vị giải quyết', en: 'Agency' },
  heldBy: {
    vi: 'Số ngày làm việc tại từng cơ quan, kể cả thời gian chờ bổ sung',
    en: 'Working days at each agency, waiting for documents included',
  },
  holding: { vi: 'đang giữ hồ sơ', en: 'has it now' },
  procedure: { vi: 'Mã thủ tục', en: 'Procedure code' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  channel: { vi: 'Hình thức nộp', en: 'How it was submitted' },
  changedAt: { vi: 'Cơ quan cập nhật', en: 'Updated by the agency' },
  apology: { vi: 'Cơ quan xin lỗi và hẹn lại ngày trả kết quả', en: 'The agency apologised and gave a new day' },
  newDueOn: { vi: 'Ngày hẹn lại', en: 'New day' },
  reason: { vi: 'Lý do', en: 'Reason' },
  setAside: {
    vi: 'Cơ quan cấp trên đã xác nhận hồ sơ này được nhập nhầm: hồ sơ không được thống kê và không được đánh giá.',
    en: 'An agency above confirmed that this dossier was entered by mistake: it is not counted and cannot be rated.',
  },
  rules: {
    vi: 'Thời hạn tính theo ngày làm việc. Thời gian chờ người nộp bổ sung giấy tờ theo yêu cầu lần đầu không tính vào thời hạn. Thông tin hồ sơ do cơ quan giải quyết cập nhật.',
    en: 'Deadlines count working days. The time in which the agency waits for the documents that it asked for first does not count. The agency reports the facts of the dossier.',
  },
  petition: {
    vi: 'Gửi phản ánh, kiến nghị về việc giải quyết hồ sơ',
    en: 'Send a petition about how the dossier is handled',
  },
  another: { vi: 'Tra cứu hồ sơ khác', en: 'Look up another dossier' },
  rate: { vi: 'Đánh giá chất lượng phục vụ', en: 'Rate the service' },
} as const satisfies Record<string, Words>;

/** What the applicant may do about the rating. */
export const offerWords = {
  first: {
    text: {
      vi: 'Hồ sơ đã có kết quả. Đánh giá từ trang này được xác thực và tính vào kết quả của cơ quan.',
      en: 'Your dossier has a result. A rating from this page is verified and counts towards the results of the agency.',
    },
    button: { vi: 'Đánh giá hồ sơ này', en: 'Rate this dossier' },
  },
  replace: {
    text: {
      vi: 'Hồ sơ này đã có một lượt đánh giá chưa xác thực, hoặc được xác thực ở mức thấp hơn. Đánh giá từ trang này sẽ thay thế lượt đó.',
      en: 'This dossier already has a rating that is not verified, or is verified less. A rating from this page replaces it.',
    },
    button: { vi: 'Đánh giá hồ sơ này', en: 'Rate this dossier' },
  },
  change: {
    text: {
      vi: 'Hồ sơ này đã được đánh giá. Trong tháng đánh giá, ông/bà có thể đánh giá lại; lượt sau thay thế lượt trước.',
      en: 'This dossier has been rated. Until the end of the month of that rating you can rate again; the new rating replaces it.',
    },
    button: { vi: 'Đánh giá lại', en: 'Rate again' },
  },
  closed: {
    text: {
      vi: 'Hồ sơ này đã được đánh giá. Tháng đánh giá đã kết thúc nên lượt đánh giá được giữ nguyên.',
      en: 'This dossier has been rated. The month of that rating has ended, so it stays as it is.',
    },
  },
} as const satisfies Record<string, { readonly text: Words; readonly button?: Words }>;

export const ratedUntil = {
  vi: (day: string) => `Có thể đánh giá đến hết ngày ${day}.`,
  en: (day: string) => `You can rate it until the end of ${day}.`,
} as const satisfies Words<(day: string) => string>;
