import type { Words } from '../../kernel/words.ts';
import source from '../data/timeliness.json' with { type: 'json' };
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

/** What people read for the id of the method by which petitions are counted. */
export const timelinessLabels: Readonly<Record<string, Words>> = { [source.id]: source.name };
