import { dayText, monthText } from './date-text.ts';
import type { Lang } from './lang.ts';
import { sentenceCase, type Words } from './words.ts';

type Shape = readonly [RegExp, Words<(year: string, part: string) => string>];

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const ORDINAL = ['', 'first', 'second', 'third', 'fourth'];
const REPORTING = 'r:';

const shapes: readonly Shape[] = [
  [/^(\d{4})$/, { vi: (year) => `năm ${year}`, en: (year) => year }],
  [
    /^(\d{4})-H([12])$/,
    {
      vi: (year, half) => `6 tháng ${half === '1' ? 'đầu' : 'cuối'} năm ${year}`,
      en: (year, half) => `${ORDINAL[Number(half)]} half of ${year}`,
    },
  ],
  [
    /^(\d{4})-Q([1-4])$/,
    {
      vi: (year, quarter) => `quý ${ROMAN[Number(quarter)]}/${year}`,
      en: (year, quarter) => `${ORDINAL[Number(quarter)]} quarter of ${year}`,
    },
  ],
  [
    /^(\d{4})-W(\d{2})$/,
    { vi: (year, week) => `tuần ${Number(week)} năm ${year}`, en: (year, week) => `week ${Number(week)} of ${year}` },
  ],
  [
    /^(\d{4}-\d{2})$/,
    { vi: (yearAndMonth) => monthText('vi', yearAndMonth), en: (yearAndMonth) => monthText('en', yearAndMonth) },
  ],
  [/^(\d{4}-\d{2}-\d{2})$/, { vi: (day) => `ngày ${dayText('vi', day)}`, en: (day) => dayText('en', day) }],
];

/** A period by the name people have for its id: `quý IV/2026`, `October 2026`, `kỳ báo cáo tháng 11/2026`. */
export function periodName(lang: Lang, id: string): string {
  if (id.startsWith(REPORTING)) {
    return `${{ vi: 'kỳ báo cáo', en: 'reporting period' }[lang]} ${periodName(lang, id.slice(REPORTING.length))}`;
  }
  for (const [shape, name] of shapes) {
    const [, year, part = ''] = shape.exec(id) ?? [];
    if (year !== undefined) return name[lang](year, part);
  }
  return id;
}

/** The same at the beginning of a sentence. */
export const periodTitle = (lang: Lang, id: string): string => sentenceCase(periodName(lang, id));
