import { formatNumber } from '../../../kernel/number-text.ts';
import { twoDigits } from '../../../letters/domain/counts.ts';
import { shareText } from '../share-text.ts';

/** `0`, `07`, `1.234`: small counts have two digits in official texts. */
export const amount = (count: number): string =>
  count > 0 && count < 10 ? twoDigits(count) : formatNumber('vi', count);

/** `31/34 (đạt 91,18%)`: a rate is never printed without its numerator and denominator. */
export const rateText = ({ n, d }: { readonly n: number; readonly d: number }): string =>
  d === 0 ? 'không có' : `${formatNumber('vi', n)}/${formatNumber('vi', d)} (đạt ${shareText(n, d)})`;

type Parts = readonly (readonly [text: string, count: number])[];

/** `05 đúng hạn; 02 quá hạn`, of those that are not 0. */
export const listed = (parts: Parts): string =>
  parts
    .filter(([, count]) => count > 0)
    .map(([text, count]) => `${amount(count)} ${text}`)
    .join('; ');

/** The same in brackets after what it breaks down; nothing if all are 0. */
export function brokenDown(parts: Parts): string {
  const text = listed(parts);
  return text === '' ? '' : ` (${text})`;
}
