import type { agencyKinds } from '../../lambdas/directory/domain/tree.ts';

type DemoAgency = {
  readonly code: string;
  readonly parent?: string;
  readonly kind: (typeof agencyKinds)[number];
  readonly name: { readonly vi: string; readonly en: string };
};

/** The first day of government in two levels, without districts. */
export const validFrom = '2025-07-01';

/**
 * Part of the real tree of Phú Thọ since 1 July 2025, parents first. Codes as the National Public Service Portal
 * (dichvucong.gov.vn) published them on 26 September 2026. Where the portal names a territory, this is its People's
 * Committee: an agency answers petitions, a territory does not. The English names are translations.
 */
// biome-ignore format: a table is read in rows
export const agencies: readonly DemoAgency[] = [
  { code: 'H44', kind: 'province', name: { vi: 'UBND tỉnh Phú Thọ', en: "Phú Thọ Provincial People's Committee" } },
  { code: 'H44.01', parent: 'H44', kind: 'department', name: { vi: 'Văn phòng UBND tỉnh', en: "Office of the Provincial People's Committee" } },
  { code: 'H44.03', parent: 'H44', kind: 'department', name: { vi: 'Ban Quản lý các khu công nghiệp', en: 'Industrial Zones Authority' } },
  { code: 'H44.07', parent: 'H44', kind: 'department', name: { vi: 'Sở Công Thương', en: 'Department of Industry and Trade' } },
  { code: 'H44.08', parent: 'H44', kind: 'department', name: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' } },
  { code: 'H44.100', parent: 'H44', kind: 'ward', name: { vi: 'UBND phường Việt Trì', en: "Việt Trì Ward People's Committee" } },
  { code: 'H44.104', parent: 'H44', kind: 'commune', name: { vi: 'UBND xã Hy Cương', en: "Hy Cương Commune People's Committee" } },
];
