import type { Words } from '../../../kernel/words.ts';

export const caseWords = {
  content: { vi: 'Nội dung', en: 'Content' },
  decoded: {
    vi: (encoding: string) => `Nội dung chuyển từ bảng mã cũ ${encoding}, để đọc`,
    en: (encoding: string) => `The content converted from the old encoding ${encoding}, to read`,
  },
  openMap: { vi: 'Mở bằng ứng dụng bản đồ', en: 'Open in a map app' },
  answer: { vi: 'Câu trả lời', en: 'Answer' },
  summary: { vi: 'Tóm tắt công khai', en: 'Published summary' },
  rating: { vi: 'Người gửi đánh giá', en: 'Rating of the sender' },
  ratingOf: {
    vi: (level: number) => `Mức ${level} trên 5`,
    en: (level: number) => `${level} of 5`,
  },
  history: { vi: 'Lịch sử xử lý', en: 'History' },
  extendedTo: {
    vi: (on: string, days: number) => `Thêm ${days} ngày làm việc, hạn mới ${on}`,
    en: (on: string, days: number) => `${days} more working day${days === 1 ? '' : 's'}, new due day ${on}`,
  },
  promised: {
    vi: (on: string) => `Hẹn trả lời ngày ${on}`,
    en: (on: string) => `Answer promised by ${on}`,
  },
  lateSince: { vi: (on: string) => `Quá hạn (hạn: ${on})`, en: (on: string) => `Late (due on ${on})` },
  facts: { vi: 'Thông tin', en: 'Facts' },
  agency: { vi: 'Cơ quan thụ lý', en: 'Agency' },
  status: { vi: 'Trạng thái', en: 'Status' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  received: { vi: 'Nhận lúc', en: 'Received' },
  channel: { vi: 'Kênh', en: 'Channel' },
  kind: { vi: 'Loại', en: 'Kind' },
  matter: { vi: 'Nhóm nội dung', en: 'About' },
  procedure: { vi: 'Thủ tục hành chính', en: 'Procedure' },
  assignee: { vi: 'Người xử lý', en: 'Assigned to' },
  nobody: { vi: 'Chưa phân công', en: 'Nobody yet' },
  hidden: { vi: 'Người gửi đề nghị giữ kín danh tính', en: 'The sender asked to stay unknown to the agency' },
  locked: { vi: 'Đang hạn chế người xem', en: 'Restricted' },
  merged: { vi: 'Được trả lời cùng', en: 'Answered with' },
  contact: { vi: 'Thông tin liên hệ', en: 'Contact' },
  contactHint: {
    vi: 'Việc mở thông tin liên hệ được ghi vào lịch sử cùng lý do; người gửi giữ kín danh tính sẽ thấy lần mở này.',
    en: 'Opening the contact is recorded with the reason; a sender who stays unknown sees that it was opened.',
  },
  contactReason: { vi: 'Lý do mở', en: 'Reason' },
  openContact: { vi: 'Mở thông tin liên hệ', en: 'Open the contact' },
  step: { vi: 'Việc cần làm', en: 'Next step' },
  others: { vi: 'Việc khác', en: 'Other actions' },
  apologyLetter: { vi: 'Lập văn bản xin lỗi để in, ký', en: 'Prepare a letter of apology to sign' },
  noStep: { vi: 'Ông/bà không có việc cần làm với phản ánh này lúc này.', en: 'There is nothing for you to do now.' },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  preview: { vi: 'Xem như người gửi', en: 'See it as the sender' },
  previewTitle: { vi: 'Người gửi sẽ đọc', en: 'What the sender reads' },
  andNext: { vi: 'Gửi và mở việc kế tiếp', en: 'Send and open the next case' },
  queue: { vi: 'Về hàng chờ', en: 'Back to the queue' },
  choose: { vi: 'Chọn', en: 'Choose' },
  advice: { vi: 'Gợi ý từ nội dung', en: 'Suggested by the text' },
  adviceHint: {
    vi: 'Chỉ là gợi ý theo từ ngữ và nơi xảy ra; không tự áp dụng.',
    en: 'Only a hint from words and place. It is never applied by itself.',
  },
  similar: { vi: 'Phản ánh có nội dung tương tự', en: 'Similar petitions' },
  similarHint: {
    vi: 'Đang xử lý, hoặc đã trả lời, gửi trong tháng này và tháng trước. Đề nghị mở xem trước khi gộp.',
    en: 'Open, or answered and received this month or the last. Open one before you merge.',
  },
  forwardTo: { vi: 'Chuyển', en: 'Forward to' },
  phone: { vi: 'Số điện thoại', en: 'Phone' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  name: { vi: 'Họ và tên', en: 'Name' },
  none: { vi: '(không có)', en: '(not given)' },
  back: { vi: 'Về phản ánh', en: 'Back to the petition' },
} as const satisfies Record<string, Words | Words<(...values: never[]) => string>>;

export const encodingNames = { tcvn3: 'TCVN3 (.VnTime)', vni: 'VNI' } as const;

/** What a text may be instead of a petition. */
export const otherWayLabels = {
  fire: { vi: 'Có thể là việc khẩn cấp (cháy, cứu nạn: 114)', en: 'It may be an emergency (fire, rescue: 114)' },
  police: { vi: 'Có thể là việc khẩn cấp (an ninh, trật tự: 113)', en: 'It may be an emergency (police: 113)' },
  ambulance: { vi: 'Có thể là việc khẩn cấp (cấp cứu: 115)', en: 'It may be an emergency (ambulance: 115)' },
  denunciation: {
    vi: 'Có thể là tố cáo: cân nhắc hạn chế người xem',
    en: 'It may be a denunciation: consider restricting it',
  },
  complaint: { vi: 'Có thể là khiếu nại', en: 'It may be a complaint against a decision' },
} as const satisfies Record<string, Words>;

export const channelLabels = {
  web: { vi: 'Trang web', en: 'Web page' },
  sms: { vi: 'Tin nhắn', en: 'SMS' },
} as const satisfies Record<string, Words>;
