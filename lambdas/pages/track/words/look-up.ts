import type { Words } from '../../../kernel/words.ts';

/** The texts of the form in which a petition is looked up. */
export const lookUp = {
  title: { vi: 'Tra cứu kết quả', en: 'Look up a petition' },
  lead: {
    vi: 'Nhập mã tra cứu và biên nhận đã hiện ra khi ông/bà gửi. Chữ hoa, chữ thường, dấu cách, dấu gạch đều được.',
    en: 'Type the code and the receipt that you were shown when you sent it. Capitals, spaces and hyphens do not matter.',
  },
  code: { vi: 'Mã tra cứu', en: 'Reference code' },
  codeHint: { vi: 'Ví dụ: PAKN-7K3D-9QXM', en: 'For example: PAKN-7K3D-9QXM' },
  receipt: { vi: 'Biên nhận', en: 'Receipt' },
  receiptHint: { vi: 'Ví dụ: ABCD-EFGH-JKMN-PQRS-TUVW', en: 'For example: ABCD-EFGH-JKMN-PQRS-TUVW' },
  find: { vi: 'Xem kết quả', en: 'Show it' },
  codeMissing: { vi: 'Nhập mã tra cứu', en: 'Enter the code' },
  receiptMissing: { vi: 'Nhập biên nhận', en: 'Enter the receipt' },
  noFit: {
    vi: 'Không tìm thấy: xin kiểm tra lại từng chữ của mã tra cứu và biên nhận',
    en: 'Not found: please check every letter of the code and the receipt',
  },
} as const satisfies Record<string, Words>;
