import { formatNumber } from '../../../kernel/number-text.ts';
import { isSignificant, pointsBetween, type Share } from '../share-change.ts';
import { shareText } from '../share-text.ts';
import { amount } from './amounts.ts';

const DECIMALS = 2;

/** `tăng 12 (5,20%)`; against 0 without a percentage. */
export function changeOfCount(now: number, before: number): string {
  if (now === before) return 'không thay đổi';
  const by = Math.abs(now - before);
  const share = before === 0 ? '' : ` (${shareText(by, before)})`;
  return `${now > before ? 'tăng' : 'giảm'} ${amount(by)}${share}`;
}

/** `tăng 1,30 điểm phần trăm`, between the shares as they are printed. Undefined where one has nothing to be a share of. */
export function changeOfShare(now: Share, before: Share): string | undefined {
  const by = pointsBetween(now, before, DECIMALS);
  if (by === undefined) return undefined;
  if (by === 0) return 'không thay đổi';
  return `${by > 0 ? 'tăng' : 'giảm'} ${formatNumber('vi', Math.abs(by), DECIMALS)} điểm phần trăm`;
}

/**
 * The same for shares of samples: a difference that chance explains is called one (two-proportion z-test with a pooled
 * share, 5 % two-sided). Answers of which one person gave several (`isOfPeople` false) are no sample of people: no
 * difference of theirs is more than chance.
 */
export function changeOfSample(now: Share, before: Share, isOfPeople = true): string | undefined {
  const text = changeOfShare(now, before);
  return text === undefined || text === 'không thay đổi' || (isOfPeople && isSignificant(now, before))
    ? text
    : `${text}, trong phạm vi sai số thống kê, chưa đủ cơ sở kết luận có thay đổi`;
}
