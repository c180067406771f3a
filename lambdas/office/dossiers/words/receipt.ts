import type { Words } from '../../../kernel/words.ts';

/** The receipt of a dossier, for its applicant. */
export const receiptWords = {
  title: { vi: 'Mã xác nhận cho người nộp hồ sơ', en: 'Receipt code for the applicant' },
  hint: {
    vi: 'Người nộp dùng mã này để tra cứu hồ sơ và đánh giá khi có kết quả. Mỗi lần cấp được ghi vào lịch sử hồ sơ.',
    en: 'With it the applicant looks the dossier up and rates it once it has a result. The history notes who issued it.',
  },
  issue: { vi: 'Cấp mã xác nhận', en: 'Issue the receipt code' },
  give: {
    vi: 'Chỉ giao cho người nộp hồ sơ. Không dùng mã này để đánh giá thay người nộp.',
    en: 'For the applicant only. Do not rate with it in the place of the applicant.',
  },
  code: { vi: 'Mã hồ sơ', en: 'Dossier code' },
  receipt: { vi: 'Mã xác nhận', en: 'Receipt code' },
  link: { vi: 'Đường dẫn tra cứu', en: 'Link to the look-up' },
  scan: { vi: 'Quét mã để tra cứu hồ sơ', en: 'Scan to look up the dossier' },
  back: { vi: 'Về trang hồ sơ', en: 'Back to the dossier' },
} as const satisfies Record<string, Words>;
