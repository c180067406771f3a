import type { Words } from '../../lambdas/kernel/words.ts';

/** The words of shared components. */
export const common = {
  error: { vi: 'Lỗi', en: 'Error' },
  somethingToCorrect: { vi: 'Có lỗi cần sửa', en: 'There is a problem' },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  atMost: {
    vi: (count: string) => `Không quá ${count} ký tự`,
    en: (count: string) => `Up to ${count} characters`,
  },
  choose: { vi: 'Chọn', en: 'Choose' },
  yourChoice: { vi: '(ông/bà đã chọn)', en: '(your choice)' },
  level: { vi: 'Mức', en: 'Level' },
  ratings: { vi: 'Số lượt đánh giá', en: 'Ratings' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
} as const satisfies Record<string, Words | Words<(count: string) => string>>;
