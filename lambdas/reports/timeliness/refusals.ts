import type { Refusals } from '../../platform/refusals.ts';

/** The public figures are apart from the papers of staff, so that pages do not carry those. */
export const refusals = {
  'timeliness.agencyUnknown': {
    status: 404,
    en: 'No such agency.',
    vi: 'Không có cơ quan này trong danh mục.',
  },
} as const satisfies Refusals;
