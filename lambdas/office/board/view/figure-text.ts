import type { Lang } from '../../../kernel/lang.ts';
import { formatNumber, formatPercent } from '../../../kernel/number-text.ts';
import type { MonthFigures } from '../units.ts';

/** `12`; `≥ 1.000` if there are more than were counted. */
export const countText = (lang: Lang, count: number, isCut = false): string =>
  `${isCut ? '≥ ' : ''}${formatNumber(lang, count)}`;

/** `30/33 (90,9%)`: no share without its numbers, and none of nothing. */
export function shareText(lang: Lang, { n, d }: MonthFigures['onTime']): string {
  const numbers = `${formatNumber(lang, n)}/${formatNumber(lang, d)}`;
  return d === 0 ? numbers : `${numbers} (${formatPercent(lang, n / d)})`;
}
