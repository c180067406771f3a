import type { Words } from '../../../kernel/words.ts';

/** The form that asks for the two codes of a petition. */
export const lookUp = {
  title: { vi: 'Tra cứu kết quả', en: 'Track a petition' },
  lead: {
    vi: 'Nhập mã tra cứu và mã xác nhận đã được cấp khi gửi. Không phân biệt chữ hoa, chữ thường, dấu cách, dấu gạch nối.',
    en: 'Enter the reference code and the receipt code you got when you sent your petition. Capital letters, spaces and hyphens make no difference.',
  },
  code: { vi: 'Mã tra cứu', en: 'Reference code' },
  codeHint: { vi: 'Ví dụ: PAKN-7K3D-9QXM', en: 'For example, PAKN-7K3D-9QXM' },
  receipt: { vi: 'Mã xác nhận', en: 'Receipt code' },
  receiptHint: { vi: 'Ví dụ: ABCD-EFGH-JKMN-PQRS-TUVW', en: 'For example, ABCD-EFGH-JKMN-PQRS-TUVW' },
  find: { vi: 'Xem kết quả', en: 'View petition' },
  codeMissing: { vi: 'Nhập mã tra cứu', en: 'Enter the reference code' },
  receiptMissing: { vi: 'Nhập mã xác nhận', en: 'Enter the receipt code' },
  noMatch: {
    vi: 'Không tìm thấy. Kiểm tra lại mã tra cứu và mã xác nhận',
    en: 'No petition matches these codes. Check both of them',
  },
} as const satisfies Record<string, Words>;
