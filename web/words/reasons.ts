import type { Words } from '../../lambdas/kernel/words.ts';

/** The chips of every rating, in their order, by the names that the contracts have for them. */
export const reasonWords = {
  waiting: { vi: 'Thời gian chờ', en: 'Waiting time' },
  attitude: { vi: 'Thái độ phục vụ', en: 'Attitude of staff' },
  guidance: { vi: 'Hướng dẫn rõ ràng', en: 'Clear guidance' },
  onTime: { vi: 'Kết quả đúng hẹn', en: 'Result on time' },
  fees: { vi: 'Phí, lệ phí', en: 'Fees' },
  facilities: { vi: 'Cơ sở vật chất', en: 'Facilities' },
} as const satisfies Record<string, Words>;
