import { placeLabels } from '../../../web/words/place.ts';
import type { Words } from '../../kernel/words.ts';

/** The form in which a petition is sent. In Vietnamese it addresses the reader as "ông/bà". */
export const petition = {
  title: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send a petition' },
  description: {
    vi: 'Gửi phản ánh khó khăn, vướng mắc, việc làm chưa đúng hoặc kiến nghị đến cơ quan nhà nước, không cần tài khoản.',
    en: 'Report a problem or send a proposal to a government agency, without an account.',
  },
  step: {
    vi: (number: number, of: number) => `Bước ${number}/${of}`,
    en: (number: number, of: number) => `Step ${number} of ${of}`,
  },
  steps: {
    content: { vi: 'Nội dung', en: 'What it is about' },
    about: { vi: 'Nhóm nội dung, nơi xảy ra, cơ quan', en: 'Topic, place and agency' },
    contact: { vi: 'Thông tin liên hệ', en: 'Your contact details' },
    check: { vi: 'Kiểm tra lại trước khi gửi', en: 'Check your answers before sending' },
  },
  next: { vi: 'Tiếp tục', en: 'Continue' },
  back: { vi: 'Quay lại', en: 'Back' },
  send: { vi: 'Gửi phản ánh, kiến nghị', en: 'Send petition' },
  change: { vi: 'Thay đổi', en: 'Change' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  notProvided: { vi: 'Không cung cấp', en: 'Not provided' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
} as const satisfies Dictionary;

/** Shown before the first question: what the form is for, what it is not for, and how personal data are used. */
export const before = {
  lead: {
    vi: 'Phản ánh khó khăn, vướng mắc, việc làm chưa đúng hoặc gửi kiến nghị đến cơ quan nhà nước. Không cần tài khoản, không mất phí.',
    en: 'Report a problem to a public agency, or suggest an improvement. It is free and you do not need an account.',
  },
  notHereTitle: { vi: 'Nội dung không tiếp nhận tại đây', en: 'What not to send here' },
  urgent: {
    vi: 'Trường hợp khẩn cấp: gọi ngay 113 (công an), 114 (chữa cháy, cứu nạn, cứu hộ), 115 (cấp cứu).',
    en: 'Emergencies: call 113 (police), 114 (fire and rescue) or 115 (ambulance).',
  },
  complaint: {
    vi: 'Khiếu nại quyết định hành chính, hành vi hành chính; tố cáo hành vi vi phạm pháp luật: thực hiện theo Luật Khiếu nại, Luật Tố cáo; đề nghị gửi đơn đến địa điểm tiếp công dân.',
    en: 'Complaints against an administrative decision and denunciations of unlawful acts: they follow the Law on Complaints and the Law on Denunciations. Hand them in at a citizen reception office.',
  },
  secret: { vi: 'Không ghi nội dung thuộc bí mật nhà nước.', en: 'Do not include state secrets.' },
  dataTitle: { vi: 'Thông tin cá nhân dùng để làm gì?', en: 'How your personal data are used' },
  data: {
    vi: 'Họ tên và thông tin liên hệ chỉ dùng để trả lời và báo tin cho ông/bà. Thông tin này được mã hóa ngay khi gửi; cán bộ muốn xem phải nêu lý do và mỗi lần xem đều được ghi nhật ký.',
    en: 'Your name and contact details are used only to answer you and to tell you what happens. They are encrypted as soon as you send them; an officer must give a reason to open them, and every access is recorded.',
  },
} as const satisfies Dictionary;

/** The questions, their hints and the paragraphs between them. */
export const questions = {
  kind: { vi: 'Ông/bà muốn gửi', en: 'What do you want to send?' },
  kindHints: {
    reflection: { vi: 'Nêu khó khăn, vướng mắc, việc làm chưa đúng', en: 'Something is wrong or causes difficulty' },
    proposal: { vi: 'Đề xuất cách làm tốt hơn', en: 'You suggest how something could be improved' },
  },
  content: { vi: 'Nội dung phản ánh, kiến nghị', en: 'Describe the problem or your suggestion' },
  contentHint: {
    vi: 'Viết rõ việc gì, ở đâu, từ khi nào. Không ghi họ tên, số điện thoại tại đây; thông tin này được hỏi ở bước 3.',
    en: 'Say what happened, where and since when. Do not include your name or phone number: step 3 asks for them.',
  },
  procedure: { vi: 'Về thủ tục hành chính', en: 'About the procedure' },
  procedureHint: {
    vi: 'Bỏ chọn nếu phản ánh không liên quan đến thủ tục này.',
    en: 'Clear the box if it is not about this procedure.',
  },
  matter: { vi: 'Nhóm nội dung', en: 'Topic' },
  conductHint: {
    vi: 'Chỉ người đứng đầu và lãnh đạo của cơ quan được chọn và của cơ quan cấp trên đọc phản ánh này. Nếu phản ánh về chính người đứng đầu, lãnh đạo cơ quan, chọn cơ quan cấp trên.',
    en: 'Only heads and leaders of the agency that you choose, and of those above it, read it. If it is about the head or a leader, choose the agency above.',
  },
  unsure: { vi: 'Tôi chưa rõ', en: 'I am not sure' },
  aboutLead: {
    vi: 'Ghi những thông tin ông/bà biết. Nếu chưa rõ, chọn “Tôi chưa rõ”.',
    en: 'Fill in what you know. If you are not sure, choose “I am not sure”.',
  },
  place: placeLabels.place,
  placeHint: {
    vi: 'Ví dụ: đầu ngõ 12, tổ 5, phường Việt Trì',
    en: 'For example, alley 12, residential group 5, Việt Trì ward',
  },
  agency: { vi: 'Cơ quan, đơn vị liên quan', en: 'Agency concerned' },
  contactLead: {
    vi: 'Phản ánh, kiến nghị phải có họ tên và thông tin liên hệ của người gửi (Nghị định 20/2008/NĐ-CP, được sửa đổi, bổ sung bởi Nghị định 92/2017/NĐ-CP). Hệ thống cần họ tên và ít nhất một thông tin liên hệ để cơ quan trả lời ông/bà.',
    en: 'A petition has to name its sender and how to contact the sender (Decree 20/2008/NĐ-CP, amended by Decree 92/2017/NĐ-CP). This service needs your name and at least one way to contact you, so that the agency can answer.',
  },
  name: { vi: 'Họ và tên', en: 'Full name' },
  phone: { vi: 'Số điện thoại', en: 'Phone number' },
  email: { vi: 'Thư điện tử (email)', en: 'Email address' },
  address: { vi: 'Địa chỉ liên hệ', en: 'Postal address' },
  reachHint: {
    vi: 'Cung cấp ít nhất một trong ba thông tin dưới đây.',
    en: 'Provide at least one of the following three.',
  },
  notify: { vi: 'Báo tin cho ông/bà qua', en: 'How should we tell you what happens?' },
  notifyHint: {
    vi: 'Mỗi phản ánh nhiều nhất một tin một ngày.',
    en: 'At most one message a day for each petition.',
  },
  notifyChoices: {
    sms: { vi: 'Tin nhắn SMS', en: 'Text message (SMS)' },
    email: { vi: 'Thư điện tử', en: 'Email' },
    none: { vi: 'Không cần báo tin, tôi tự tra cứu', en: 'Do not send messages, I will look it up' },
  },
  hideIdentity: { vi: 'Giữ kín danh tính', en: 'Keep your identity confidential' },
  hideIdentityYes: { vi: 'Tôi muốn giữ kín danh tính', en: 'Keep my identity confidential' },
  hideIdentityHint: {
    vi: 'Cơ quan giải quyết không mở được họ tên, thông tin liên hệ của ông/bà. Chỉ người đứng đầu hoặc lãnh đạo cơ quan cấp trên mở được (nếu không có cấp trên: người đứng đầu hoặc lãnh đạo chính cơ quan đó); ông/bà thấy mỗi lần mở và lý do trong quá trình xử lý.',
    en: 'The agency in charge cannot see your name and contact details. Only a head or leader of a higher agency can. If there is no higher agency, only a head or leader of the agency itself can. The history shows you each time and the reason.',
  },
  checkLead: {
    vi: 'Đề nghị kiểm tra lại. Để sửa, bấm “Thay đổi” ở phần tương ứng.',
    en: 'To correct an answer, select “Change” next to its section.',
  },
} as const satisfies Dictionary;

/** The same form was sent before with other text. */
export const sentBefore = {
  title: { vi: 'Ông/bà đã gửi một phản ánh từ trang này', en: 'You have already sent a petition from this page' },
  text: {
    vi: 'Lần gửi trước đã được nhận và được giữ nguyên. Nội dung dưới đây khác với lần trước. Để gửi thành một phản ánh mới, bấm nút ở cuối trang.',
    en: 'We received the petition you sent before and have not changed it. The text below is different. To send it as a new petition, use the button at the end of the page.',
  },
  send: { vi: 'Gửi thành phản ánh mới', en: 'Send as a new petition' },
} as const satisfies Dictionary;

type Text = Words | Words<(...numbers: number[]) => string>;
type Dictionary = { readonly [name: string]: Text | Readonly<Record<string, Words>> };
