import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber } from '../../../kernel/number-text.ts';
import type { Rate } from '../domain/share.ts';

/** `12`; `≥ 1.000` if there are more than were counted. */
export const countText = (lang: Lang, count: number, isCut = false): string =>
  `${isCut ? '≥ ' : ''}${formatNumber(lang, count)}`;

/** `90,9%`. */
export const percentText = (lang: Lang, percent: number): string => `${formatNumber(lang, percent, 1)}%`;

/** `30/33 (90,9%)`: no share without its numbers, and none of nothing. */
export function shareText(lang: Lang, { n, d, percent }: Rate): string {
  const numbers = `${formatNumber(lang, n)}/${formatNumber(lang, d)}`;
  return percent === undefined ? numbers : `${numbers} (${percentText(lang, percent)})`;
}
