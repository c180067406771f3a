import type { Words } from '../../kernel/words.ts';
import type { FieldKind } from '../domain/acts.ts';

/** What is wrong with a field, by its kind. */
export const fieldErrors: Readonly<Record<FieldKind, Words>> = {
  longText: {
    vi: 'Nhập ít nhất 10 ký tự, không vượt quá giới hạn',
    en: 'Enter at least 10 characters, within the limit',
  },
  line: { vi: 'Nhập từ 3 đến 200 ký tự', en: 'Enter 3 to 200 characters' },
  days: { vi: 'Nhập số ngày, ví dụ 5', en: 'Enter a number of days, for example 5' },
  day: { vi: 'Chọn ngày hẹn', en: 'Choose a date' },
  agency: { vi: 'Chọn cơ quan nhận', en: 'Choose the agency' },
  person: { vi: 'Chọn người xử lý', en: 'Choose a person' },
  ground: { vi: 'Chọn căn cứ', en: 'Choose a ground' },
  outcome: { vi: 'Chọn kết luận', en: 'Choose the finding' },
  tier: { vi: 'Chọn mức độ xử lý', en: 'Choose how soon' },
  code: {
    vi: 'Nhập mã phản ánh, ví dụ PAKN-7K3D-9QXM',
    en: 'Enter the code of a petition, for example PAKN-7K3D-9QXM',
  },
  yes: { vi: 'Đánh dấu hoặc để trống', en: 'Tick it or leave it empty' },
};

/** Refusals whose sentence in the reference speaks to programs. The others are shown as they are. */
export const refusalTexts: Readonly<Record<string, Words>> = {
  'petition.versionConflict': {
    vi: 'Phản ánh này vừa có thay đổi sau khi ông/bà mở trang. Nội dung ông/bà nhập vẫn còn; đọc mục mới nhất trong lịch sử rồi gửi lại nếu còn phù hợp.',
    en: 'This petition has changed since you opened the page. What you entered is kept; read the latest entry of the history, then send it again if it still fits.',
  },
  'petition.illegalMove': {
    vi: 'Trạng thái hiện tại không cho phép thao tác này.',
    en: 'The present status does not allow this.',
  },
  'petition.delayUnexplained': {
    vi: 'Phản ánh đã quá hạn. Giải trình việc chậm trước, hoặc điền ô giải trình khi chuyển đi.',
    en: 'The petition is late. Explain the delay first, or fill in the explanation when you forward it.',
  },
  'petition.personalData': {
    vi: 'Văn bản có thể chứa dữ liệu cá nhân (họ tên, số điện thoại, số giấy tờ, số tài khoản, thư điện tử). Xóa dữ liệu đó, hoặc đánh dấu ô đã kiểm tra.',
    en: 'The text seems to contain personal data (a name, phone, document or account number, e-mail). Remove it, or tick that you checked it.',
  },
  'petition.outcomeNeeded': {
    vi: 'Trả lời phản ánh về hành vi cán bộ phải chọn kết luận.',
    en: 'The answer to a petition about conduct needs a finding.',
  },
  'petition.assigneeUnknown': {
    vi: 'Người được chọn không công tác tại cơ quan thụ lý.',
    en: 'This person is not in post at the agency.',
  },
  'caller.forbidden': { vi: 'Vai trò của ông/bà không cho phép thao tác này.', en: 'Your role does not allow this.' },
};

/** For a refusal about one field, which of the form. */
export const fieldOf: Readonly<Record<string, string>> = {
  'petition.personalData': 'confirm',
  'petition.outcomeNeeded': 'outcome',
  'petition.assigneeUnknown': 'to',
  'petition.agencyUnknown': 'agency',
  'petition.sameAgency': 'agency',
  'petition.dateInvalid': 'newDueOn',
  'petition.tooLong': 'days',
  'petition.tierTooLong': 'tier',
  'petition.tierUnknown': 'tier',
  'petition.leadingUnknown': 'into',
};

export const contactErrors: Readonly<Record<string, Words>> = {
  'request.invalid': {
    vi: 'Ghi lý do mở thông tin liên hệ, từ 5 đến 500 ký tự.',
    en: 'Give the reason in 5 to 500 characters.',
  },
  'petition.notFound': {
    vi: 'Không có phản ánh này trong phạm vi của ông/bà.',
    en: 'You have no such petition.',
  },
};
