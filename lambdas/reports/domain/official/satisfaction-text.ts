import { method } from '../../../scores/domain/method.ts';
import type { Ratings } from '../report.ts';
import { shareText } from '../vietnamese.ts';
import { amount, rateText } from './amounts.ts';
import { changeOfSample } from './changes.ts';

/** Shares of an interval have four decimals. */
const INTERVAL_UNITS = 10_000;

/** How many answers were “hài lòng” or better; nothing of numbers that may not be shown. */
export function satisfactionText(ratings: Ratings): string {
  const { respondents, overall } = ratings;
  if (respondents === 0) return 'Trong kỳ không có lượt đánh giá.';
  const asked = `Có ${amount(respondents)} người đánh giá`;
  if ('suppressed' in overall)
    return `${asked}; không nêu mức độ hài lòng do có dưới ${amount(method.suppressUnder)} người trả lời, hoặc có thể suy ra số liệu của nhóm dưới ${amount(method.suppressUnder)} người.`;
  const [low, high] = overall.interval.map((share) => shareText(Math.round(share * INTERVAL_UNITS), INTERVAL_UNITS));
  const satisfied = satisfiedOf(ratings);
  const hidden = respondents - satisfied.d;
  const withheld =
    hidden > 0
      ? `, chưa gồm ${amount(hidden)} lượt để không suy ra được số liệu của nhóm dưới ${amount(method.suppressUnder)} người`
      : '';
  return `${asked}. Số câu trả lời hài lòng, rất hài lòng trên tổng số câu trả lời được nêu: ${rateText(satisfied)}${withheld}; khoảng tin cậy Wilson 95%, nếu người đánh giá là mẫu ngẫu nhiên: từ ${low} đến ${high}.`;
}

/** Undefined where one of the two may not be shown, or nobody answered. */
export const satisfactionChange = (now: Ratings, before: Ratings): string | undefined =>
  changeOfSample(satisfiedOf(now), satisfiedOf(before));

function satisfiedOf({ overall }: Ratings): { readonly n: number; readonly d: number } {
  if ('suppressed' in overall) return { n: 0, d: 0 };
  const satisfied = overall.levels.slice(method.satisfiedFrom - 1).reduce((sum, count) => sum + count, 0);
  return { n: satisfied, d: overall.n };
}
