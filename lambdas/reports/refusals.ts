import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'report.notFound': {
    status: 404,
    en: 'No such report, or not within your scope.',
    vi: 'Không có báo cáo này, hoặc không thuộc phạm vi của người gọi.',
  },
} as const satisfies Refusals;
