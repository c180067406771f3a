import type { Refusals } from '../../platform/refusals.ts';

/** Why a draft is not saved. */
export const draftRefusals = {
  'draft.changed': {
    status: 409,
    en: 'Your draft was saved in another window meanwhile. Read it, then save with its `revision`.',
    vi: 'Bản nháp vừa được lưu ở cửa sổ khác. Hãy đọc lại rồi lưu với `revision` của bản đó.',
    detail: { revision: 4 },
  },
  'draft.contentRemoved': {
    status: 409,
    en: 'The content of the petition was removed as a state secret: nothing that is typed for it is kept.',
    vi: 'Nội dung phản ánh, kiến nghị đã được gỡ bỏ vì thuộc bí mật nhà nước nên không lưu bản nháp.',
    detail: { version: 5 },
  },
} as const satisfies Refusals;
