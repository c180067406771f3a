import { formatNumber } from '../../../kernel/number-text.ts';
import { roundedRatio } from '../../../scores/domain/rounding.ts';
import { shareText } from '../vietnamese.ts';
import { amount } from './amounts.ts';

type Share = { readonly n: number; readonly d: number };

const PERCENT = 100;
const DECIMALS = 2;
/** Two-sided, 5 %. */
const SIGNIFICANT_Z = 1.96;

/** `tăng 12 (5,20%)`; against 0 without a percentage. */
export function changeOfCount(now: number, before: number): string {
  if (now === before) return 'không thay đổi';
  const by = Math.abs(now - before);
  const share = before === 0 ? '' : ` (${shareText(by, before)})`;
  return `${now > before ? 'tăng' : 'giảm'} ${amount(by)}${share}`;
}

/** `tăng 1,30 điểm phần trăm`, between the shares as they are printed. Undefined where one has nothing to be a share of. */
export function changeOfShare(now: Share, before: Share): string | undefined {
  if (now.d === 0 || before.d === 0) return undefined;
  const printed = ({ n, d }: Share) => Math.round(roundedRatio(n * PERCENT, d, DECIMALS) * PERCENT);
  const by = printed(now) - printed(before);
  if (by === 0) return 'không thay đổi';
  return `${by > 0 ? 'tăng' : 'giảm'} ${formatNumber('vi', Math.abs(by) / PERCENT, DECIMALS)} điểm phần trăm`;
}

/**
 * The same for shares of samples: a difference that chance explains is called one (two-proportion z-test with a pooled
 * share, 5 % two-sided).
 */
export function changeOfSample(now: Share, before: Share): string | undefined {
  const text = changeOfShare(now, before);
  return text === undefined || text === 'không thay đổi' || isSignificant(now, before)
    ? text
    : `${text}, trong phạm vi sai số thống kê, chưa đủ cơ sở kết luận có thay đổi`;
}

function isSignificant(one: Share, other: Share): boolean {
  const pooled = (one.n + other.n) / (one.d + other.d);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / one.d + 1 / other.d));
  return deviation > 0 && Math.abs(one.n / one.d - other.n / other.d) / deviation > SIGNIFICANT_Z;
}
