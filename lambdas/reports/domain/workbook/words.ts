import type { Lang } from '../../../kernel/lang.ts';
import type { Words } from '../../../kernel/words.ts';
import type { SheetColumn } from '../../../letters/domain/workbook.ts';

/** On the tabs of a workbook: at most 31 characters. */
export const sheetNames = {
  petitions: { vi: 'Phản ánh, kiến nghị', en: 'Petitions' },
  trend: { vi: 'Xu hướng qua các kỳ', en: 'Trend' },
  byAgency: { vi: 'PAKN theo đơn vị', en: 'Petitions by agency' },
  formByField: { vi: 'II.06a theo lĩnh vực', en: 'II.06a by field' },
  formByAgency: { vi: 'II.06a theo đơn vị', en: 'II.06a by agency' },
  dossiers: { vi: 'Tỷ lệ hồ sơ', en: 'Rates of dossiers' },
  satisfaction: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  activities: { vi: 'Số liệu cơ quan nhập', en: 'Entered by the agency' },
  about: { vi: 'Phạm vi, phương pháp', en: 'Scope and methods' },
} as const satisfies Record<string, Words>;

type Titled = { readonly head: Words; readonly group?: Words };

/** Columns of counts. */
export const headsOf = (columns: readonly Titled[], lang: Lang): readonly SheetColumn[] =>
  columns.map(({ head, group }) => ({
    ...{ head: head[lang], width: widths.count },
    ...(group !== undefined && { group: group[lang] }),
  }));

/** The widths of columns, in characters. */
export const widths = { number: 6, group: 22, name: 46, count: 13, note: 60 } as const;
