import type { Refusals } from '../platform/refusals.ts';

/** Every code that this slice refuses with. */
export const refusals = {
  'published.notFound': {
    status: 404,
    en: 'No such published petition, or it is no longer public.',
    vi: 'Không có phản ánh, kiến nghị này trong mục công khai, hoặc nội dung không còn được công khai.',
  },
  'published.agencyUnknown': {
    status: 404,
    en: 'No such agency.',
    vi: 'Không có cơ quan này trong danh mục.',
  },
} as const satisfies Refusals;
