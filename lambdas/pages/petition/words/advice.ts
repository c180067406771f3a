import type { Words } from '../../../kernel/words.ts';

/** What a sender should know before sending. It never stops anybody. */
export const adviceWords = {
  emergency: { vi: 'Trường hợp khẩn cấp', en: 'Emergency' },
  call: { vi: (number: string) => `Gọi ${number}`, en: (number: string) => `Call ${number}` },
  otherWay: { vi: 'Nội dung có thể được giải quyết theo thủ tục khác', en: 'Another procedure may apply' },
  found: {
    vi: (phrase: string) => `Nội dung có từ “${phrase}”.`,
    en: (phrase: string) => `The text contains “${phrase}”.`,
  },
  decodedTitle: {
    vi: (encoding: string) => `Nội dung có vẻ dùng bảng mã cũ ${encoding}`,
    en: (encoding: string) => `The text seems to be in the old encoding ${encoding}`,
  },
  decodedLead: {
    vi: 'Cơ quan có thể không đọc được. Sau khi chuyển sang Unicode, nội dung là:',
    en: 'The agency may not be able to read it. Converted to Unicode, it reads:',
  },
  decodedAsk: {
    vi: 'Ông/bà có muốn dùng nội dung đã chuyển không? Nếu không, nội dung được giữ nguyên.',
    en: 'Do you want to use the converted text? If not, your text stays as it is.',
  },
  decodedUse: { vi: 'Dùng nội dung đã chuyển', en: 'Use the converted text' },
  agencies: { vi: 'Gợi ý cơ quan', en: 'Suggested agencies' },
  agenciesHint: {
    vi: 'Chỉ là gợi ý theo nội dung đã nhập. Ông/bà có thể chọn cơ quan khác hoặc “Tôi chưa rõ”.',
    en: 'These are only hints from what you entered. You can choose another agency or “I am not sure”.',
  },
  choose: { vi: 'Chọn', en: 'Choose' },
  chosen: { vi: 'Đã chọn', en: 'Chosen' },
  personalTitle: { vi: 'Nội dung có thể có thông tin cá nhân', en: 'The text may contain personal data' },
  personalText: {
    vi: 'Phần được đánh dấu có thể là thông tin cá nhân. Cán bộ xử lý đọc được nội dung này, kể cả khi ông/bà giữ kín danh tính. Nếu không cần cho việc giải quyết, đề nghị bỏ đi; ông/bà vẫn gửi được nếu giữ nguyên.',
    en: 'The marked parts may be personal data. Officers can read the text even if you keep your identity confidential. Remove what is not needed to handle your petition; you can also send it as it is.',
  },
  personalChange: { vi: 'Sửa nội dung', en: 'Change the text' },
} as const satisfies Readonly<Record<string, Words | Words<(text: string) => string>>>;

/** The kinds of personal data, as they are listed. */
export const personalDataNames = {
  email: { vi: 'thư điện tử', en: 'email address' },
  phone: { vi: 'số điện thoại', en: 'phone number' },
  idNumber: { vi: 'số định danh cá nhân, số chứng minh nhân dân', en: 'identity number' },
  accountNumber: { vi: 'số tài khoản hoặc dãy số dài', en: 'account number or another long number' },
  name: { vi: 'họ tên người khác', en: 'name of another person' },
} as const satisfies Readonly<Record<string, Words>>;
