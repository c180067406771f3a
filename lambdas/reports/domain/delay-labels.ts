import type { Words } from '../../kernel/words.ts';
import type { Delayed } from './delayed.ts';

/** What the figures about pauses and extensions say, in a report and its reference. */
export const delayLabels = {
  pauses: { vi: 'Tạm dừng tính thời hạn', en: 'Pauses of the deadline' },
  extensions: { vi: 'Gia hạn trả lời', en: 'Extensions of the deadline' },
  withoutPauses: { vi: 'nếu không tính tạm dừng', en: 'By the due day without pauses' },
  withoutExtensions: { vi: 'nếu không tính gia hạn', en: 'By the due day without extensions' },
  withoutBoth: {
    vi: 'nếu không tính tạm dừng, gia hạn',
    en: 'By the due day without pauses and extensions',
  },
} as const satisfies Readonly<Record<keyof Delayed, Words>>;
