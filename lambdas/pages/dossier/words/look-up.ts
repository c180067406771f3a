import type { Words } from '../../../kernel/words.ts';

/** The form that asks for the two codes of a dossier. */
export const lookUpWords = {
  title: { vi: 'Tra cứu hồ sơ thủ tục hành chính', en: 'Look up a dossier' },
  description: {
    vi: 'Xem hồ sơ thủ tục hành chính đang được giải quyết đến đâu, có đúng hạn không, và đánh giá khi có kết quả.',
    en: 'See how far your administrative dossier is and whether it is on time, and rate the service once it has a result.',
  },
  lead: {
    vi: 'Nhập mã hồ sơ và mã xác nhận do cơ quan tiếp nhận hồ sơ cấp. Không phân biệt chữ hoa, chữ thường, dấu cách, dấu gạch nối trong mã xác nhận.',
    en: 'Enter the dossier code and the receipt code that the agency gave you. In the receipt code, capital letters, spaces and hyphens make no difference.',
  },
  code: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  codeHint: {
    vi: 'In trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả, ví dụ H44.100-261119-0007',
    en: 'Printed on the receipt for your dossier, for example H44.100-261119-0007',
  },
  receipt: { vi: 'Mã xác nhận', en: 'Receipt code' },
  receiptHint: { vi: 'Ví dụ: K7QM-3D9X-PFWR', en: 'For example, K7QM-3D9X-PFWR' },
  find: { vi: 'Xem hồ sơ', en: 'View dossier' },
  noReceipt: {
    vi: 'Chưa có mã xác nhận? Đề nghị liên hệ cơ quan đã tiếp nhận hồ sơ để được cấp.',
    en: 'No receipt code? Ask the agency that received your dossier for it.',
  },
  petition: { vi: 'Tra cứu phản ánh, kiến nghị', en: 'Track a petition instead' },
  codeMissing: { vi: 'Nhập mã hồ sơ', en: 'Enter the dossier code' },
  receiptMissing: { vi: 'Nhập mã xác nhận', en: 'Enter the receipt code' },
  noMatch: {
    vi: 'Không tìm thấy. Kiểm tra lại mã hồ sơ và mã xác nhận',
    en: 'No dossier matches these codes. Check both of them',
  },
  tooManyTries: {
    vi: 'Từ nơi này đã có nhiều lượt tra cứu. Đề nghị thử lại sau một giờ',
    en: 'Many look-ups came from this place. Try again in an hour',
  },
} as const satisfies Record<string, Words>;
