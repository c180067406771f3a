import type { FindingSummary } from '../../../findings/domain/summary.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import { findingSentences as sentences } from './findings.ts';

/** `Đã khắc phục 6/8, 1 quá hạn, 1 chờ xác nhận.` */
export function firstLine(lang: Lang, { total, confirmed, overdue, reported }: FindingSummary): string {
  if (total === 0) return sentences.none[lang]();
  const [all, done] = [formatNumber(lang, total), formatNumber(lang, confirmed)];
  const more = [
    sentences.overdue[lang](formatNumber(lang, overdue)),
    ...(reported > 0 ? [sentences.reported[lang](formatNumber(lang, reported))] : []),
  ];
  return `${[sentences.some[lang](done, all), ...more].join(', ')}.`;
}
