import type { Words } from '../../kernel/words.ts';

/** A case that does not exist, or that its reader may not know of. */
export const unknownCaseWords = {
  unknown: { vi: 'Không có phản ánh này trong phạm vi của ông/bà', en: 'You have no such petition' },
  unknownText: {
    vi: 'Mã không đúng, hoặc phản ánh thuộc cơ quan khác hay bị hạn chế người xem.',
    en: 'The code is wrong, or the petition belongs to another agency or is restricted.',
  },
  queue: { vi: 'Về hàng chờ', en: 'Back to the queue' },
} as const satisfies Record<string, Words>;
