import { monthText } from '../../../kernel/date-text.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { Change } from '../domain/share.ts';
import { chartSentences as sentences } from '../words/charts.ts';

/** `Tăng 3,4 điểm phần trăm so với tháng 10/2026`: of samples only where chance does not explain the difference. */
export function changeText(lang: Lang, change: Change, before: string): string {
  const month = monthText(lang, before);
  if (change === 'chance') return sentences.chance[lang](month);
  const { points } = change;
  const sentence = points === 0 ? sentences.same : points > 0 ? sentences.rose : sentences.fell;
  return sentence[lang](formatNumber(lang, Math.abs(points), 1), month);
}
