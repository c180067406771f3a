import type { Words } from '../../../kernel/words.ts';

/** The form that asks for the two codes of a petition. */
export const lookUp = {
  title: { vi: 'Tra cứu kết quả', en: 'Track a petition' },
  description: {
    vi: 'Xem phản ánh, kiến nghị đang được xử lý đến đâu, cơ quan nào xử lý, còn bao nhiêu ngày đến hạn.',
    en: 'See the status of a petition, the agency in charge and the days left until its deadline.',
  },
  lead: {
    vi: 'Nhập mã tra cứu và mã xác nhận đã được cấp khi gửi. Không phân biệt chữ hoa, chữ thường, dấu cách, dấu gạch nối.',
    en: 'Enter the reference code and the receipt code you got when you sent your petition. Capital letters, spaces and hyphens make no difference.',
  },
  code: { vi: 'Mã tra cứu', en: 'Reference code' },
  codeHint: { vi: 'Ví dụ: PAKN-7K3D-9QXM', en: 'For example, PAKN-7K3D-9QXM' },
  receipt: { vi: 'Mã xác nhận', en: 'Receipt code' },
  receiptHint: { vi: 'Ví dụ: ABCD-EFGH-JKMN-PQRS-TUVW', en: 'For example, ABCD-EFGH-JKMN-PQRS-TUVW' },
  phoneEnding: { vi: 'Bốn số cuối của điện thoại', en: 'Last four digits of the phone' },
  phoneEndingHint: {
    vi: 'Chỉ khi không còn mã xác nhận: nhập bốn số cuối của số điện thoại đã ghi khi gửi để xem tình trạng, không xem được nội dung, và để yêu cầu gửi lại mã xác nhận.',
    en: 'Only if you no longer have the receipt code: the last four digits of the phone you gave show the status, not the text, and let you have the receipt code sent again.',
  },
  find: { vi: 'Xem kết quả', en: 'View petition' },
  dossier: { vi: 'Tra cứu hồ sơ thủ tục hành chính', en: 'Look up a dossier instead' },
  codeMissing: { vi: 'Nhập mã tra cứu', en: 'Enter the reference code' },
  receiptMissing: {
    vi: 'Nhập mã xác nhận hoặc bốn số cuối của điện thoại',
    en: 'Enter the receipt code or the last four digits of the phone',
  },
  endingInvalid: { vi: 'Nhập đúng bốn chữ số', en: 'Enter exactly four digits' },
  noMatchEnding: {
    vi: 'Không tìm thấy. Kiểm tra lại mã tra cứu và bốn số cuối của điện thoại',
    en: 'No petition matches this code and phone. Check both of them',
  },
  tooManyTries: {
    vi: 'Mã tra cứu này đã được thử với quá nhiều số điện thoại trong ngày. Đề nghị dùng mã xác nhận hoặc thử lại vào ngày mai',
    en: 'This code was tried with too many phone endings today. Use the receipt code, or try again tomorrow',
  },
  changedMeanwhile: {
    vi: 'Phản ánh, kiến nghị này đang được cập nhật. Đề nghị thử lại',
    en: 'This petition is being updated. Please try again',
  },
  noMatch: {
    vi: 'Không tìm thấy. Kiểm tra lại mã tra cứu và mã xác nhận',
    en: 'No petition matches these codes. Check both of them',
  },
} as const satisfies Record<string, Words>;
