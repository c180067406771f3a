import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'alert.notFound': {
    status: 404,
    en: 'No such alert, or not of the caller.',
    vi: 'Không có cảnh báo này, hoặc không phải gửi cho người gọi.',
  },
  'alert.agencyNotFound': {
    status: 404,
    en: 'No such agency, or not within the scope of the caller.',
    vi: 'Không có cơ quan này, hoặc không thuộc phạm vi của người gọi.',
  },
} as const satisfies Refusals;
