import type { Words } from '../../kernel/words.ts';

/** The texts of the form in which a petition is sent. Addressed to "ông/bà", in words that everybody uses. */
export const petition = {
  title: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send a petition' },
  step: {
    vi: (number: number, of: number) => `Bước ${number} trên ${of}`,
    en: (number: number, of: number) => `Step ${number} of ${of}`,
  },
  steps: {
    content: { vi: 'Nội dung', en: 'What it is about' },
    about: { vi: 'Lĩnh vực, nơi xảy ra, cơ quan', en: 'Field, place and agency' },
    contact: { vi: 'Liên hệ', en: 'How to reach you' },
    check: { vi: 'Kiểm tra lại trước khi gửi', en: 'Check before you send' },
  },
  next: { vi: 'Tiếp tục', en: 'Continue' },
  back: { vi: 'Quay lại', en: 'Back' },
  send: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send the petition' },
  change: { vi: 'Thay đổi', en: 'Change' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  notGiven: { vi: 'Không ghi', en: 'Not given' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
} as const satisfies Dictionary;

/** What is said before anything is asked: what this is for, what it is not for, and what becomes of personal data. */
export const before = {
  lead: {
    vi: 'Viết cho cơ quan nhà nước về khó khăn, việc chưa đúng hoặc đề xuất của ông/bà. Không cần tài khoản, không mất phí.',
    en: 'Tell the authorities what is hard, what is wrong or what could be better. No account is needed and it is free.',
  },
  notHereTitle: { vi: 'Việc không gửi ở đây', en: 'What does not belong here' },
  urgent: {
    vi: 'Việc khẩn cấp: gọi ngay 113 (công an), 114 (cháy nổ, cứu nạn), 115 (cấp cứu).',
    en: 'Emergencies: call 113 (police), 114 (fire and rescue) or 115 (ambulance) now.',
  },
  complaint: {
    vi: 'Khiếu nại một quyết định, tố cáo một hành vi vi phạm: luật quy định cách khác, xin gửi đơn tới nơi tiếp công dân.',
    en: 'Complaints against a decision and denunciations of an offence: the law sets another way, please hand them in at a citizens’ reception office.',
  },
  secret: { vi: 'Không ghi nội dung thuộc bí mật nhà nước.', en: 'Write no state secrets.' },
  dataTitle: { vi: 'Thông tin cá nhân dùng để làm gì?', en: 'What are personal data used for?' },
  data: {
    vi: 'Họ tên và cách liên hệ chỉ dùng để trả lời ông/bà. Thông tin này được mã hóa ngay khi gửi; cán bộ muốn xem phải nêu lý do và mỗi lần xem đều được ghi lại.',
    en: 'Your name and contact are used only to answer you. They are encrypted as soon as you send; an official who opens them must give a reason, and each time is recorded.',
  },
} as const satisfies Dictionary;

/** What each page asks. */
export const asked = {
  kind: { vi: 'Ông/bà muốn gửi', en: 'You want to send' },
  kindHints: {
    reflection: { vi: 'Nêu một khó khăn, vướng mắc, việc chưa đúng', en: 'Something is wrong or makes things hard' },
    proposal: { vi: 'Đề xuất cách làm tốt hơn', en: 'You know how it could be done better' },
  },
  content: { vi: 'Nội dung phản ánh, kiến nghị', en: 'What you want to tell' },
  contentHint: {
    vi: 'Viết rõ việc gì, ở đâu, từ khi nào. Chưa ghi họ tên, số điện thoại ở đây: bước 3 sẽ hỏi.',
    en: 'Say what happened, where and since when. Leave out your name and phone here: step 3 asks for them.',
  },
  matter: { vi: 'Lĩnh vực', en: 'Field' },
  unsure: { vi: 'Tôi chưa rõ', en: 'I am not sure' },
  aboutLead: {
    vi: 'Ông/bà biết đến đâu ghi đến đó. Nếu chưa rõ, cứ bấm “Tiếp tục”: cơ quan tiếp nhận sẽ phân loại giúp.',
    en: 'Fill in what you know. If you are not sure, just continue: the agency that receives it will sort it.',
  },
  place: { vi: 'Nơi xảy ra', en: 'Where it happened' },
  placeHint: { vi: 'Ví dụ: đầu ngõ 12, tổ 5, phường Việt Trì', en: 'For example: alley 12, block 5, Việt Trì ward' },
  agency: { vi: 'Cơ quan, đơn vị liên quan', en: 'Agency concerned' },
  contactLead: {
    vi: 'Pháp luật quy định người gửi phải ghi họ tên và ít nhất một cách liên hệ (số điện thoại, thư điện tử hoặc địa chỉ), để cơ quan trả lời được ông/bà.',
    en: 'The law asks for your name and at least one way to reach you (phone, e-mail or address), so that the agency can answer you.',
  },
  name: { vi: 'Họ và tên', en: 'Full name' },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  email: { vi: 'Thư điện tử (email)', en: 'E-mail' },
  address: { vi: 'Địa chỉ nhận thư', en: 'Postal address' },
  reachHint: { vi: 'Ghi ít nhất một trong ba cách dưới đây.', en: 'Give at least one of the three below.' },
  hideIdentity: { vi: 'Giữ kín danh tính', en: 'Keep your identity confidential' },
  hideIdentityYes: { vi: 'Tôi muốn giữ kín danh tính', en: 'I want my identity kept confidential' },
  hideIdentityHint: {
    vi: 'Khi công khai kết quả, cơ quan không nêu tên ông/bà.',
    en: 'When the result is made public, you are not named.',
  },
  checkLead: {
    vi: 'Xin đọc lại. Muốn sửa mục nào, bấm “Thay đổi” ở mục đó.',
    en: 'Please read it once more. To correct a part, press “Change” beside it.',
  },
} as const satisfies Dictionary;

/** When the same form was sent before, with another text in it. */
export const sentBefore = {
  title: { vi: 'Ông/bà đã gửi một phản ánh từ trang này', en: 'You have already sent a petition from this page' },
  text: {
    vi: 'Lần gửi trước đã được nhận và vẫn giữ nguyên. Nội dung dưới đây khác với lần trước. Nếu ông/bà muốn gửi thành một phản ánh mới, bấm nút cuối trang.',
    en: 'What you sent before was received and stands as it is. The text below is different. To send it as a new petition, press the button at the end of the page.',
  },
  send: { vi: 'Gửi thành phản ánh mới', en: 'Send as a new petition' },
} as const satisfies Dictionary;

type Said = Words | { readonly vi: (...given: number[]) => string; readonly en: (...given: number[]) => string };
type Dictionary = { readonly [name: string]: Said | Readonly<Record<string, Words>> };
