import type { Words } from '../../kernel/words.ts';
import type { agencyKinds } from './tree.ts';

/** What people read for the kinds of agencies, as the heading of a list. */
export const agencyKindLabels = {
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  department: { vi: 'Sở, ban, ngành', en: 'Departments' },
  ward: { vi: 'Phường', en: 'Wards' },
  commune: { vi: 'Xã', en: 'Communes' },
  zone: { vi: 'Đặc khu', en: 'Special zones' },
  office: { vi: 'Đơn vị khác', en: 'Other offices' },
} as const satisfies Record<(typeof agencyKinds)[number], Words>;
