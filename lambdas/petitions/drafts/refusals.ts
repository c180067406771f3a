import type { Refusals } from '../../platform/refusals.ts';

/** Why a draft is not saved. */
export const draftRefusals = {
  'draft.changed': {
    status: 409,
    en: 'Your draft was saved in another window meanwhile. Read it, then save with its `revision`.',
    vi: 'Bản nháp vừa được lưu ở cửa sổ khác. Hãy đọc lại rồi lưu với `revision` của bản đó.',
    detail: { revision: 4 },
  },
} as const satisfies Refusals;
