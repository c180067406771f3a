import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'score.agencyUnknown': {
    status: 404,
    en: 'The agency was not in the directory in that period.',
    vi: 'Cơ quan không có trong danh mục vào kỳ đó.',
  },
} as const satisfies Refusals;
