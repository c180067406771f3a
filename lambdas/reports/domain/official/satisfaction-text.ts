import { method } from '../../../scores/domain/method.ts';
import type { Overall } from '../../../scores/domain/score.ts';
import type { Ratings } from '../report.ts';
import { shareText } from '../share-text.ts';
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
  return `${asked}. ${measured[overall.basis]}: ${rateText(satisfiedOf(ratings))}${missingText(ratings)}; khoảng tin cậy Wilson 95%, nếu câu trả lời là mẫu ngẫu nhiên: từ ${low} đến ${high}.`;
}

/** What the share is of: the overall question, or all items together where nobody answered that question. */
const measured: Readonly<Record<Overall['basis'], string>> = {
  question: 'Số người hài lòng, rất hài lòng trên số người trả lời câu hỏi chung',
  items: 'Số câu trả lời hài lòng, rất hài lòng trên tổng số câu trả lời các câu hỏi thành phần',
};

/** Of the overall question, who rated and is not in the share; of items, one person has many answers. */
function missingText({ respondents, overall }: Ratings): string {
  const missing = overall.basis === 'question' && !('suppressed' in overall) ? respondents - overall.n : 0;
  return missing > 0 ? `, không gồm ${amount(missing)} người không trả lời câu hỏi này hoặc chưa được nêu số liệu` : '';
}

/** Undefined where one of the two may not be shown, nobody answered, or they are of different questions. */
export const satisfactionChange = (now: Ratings, before: Ratings): string | undefined =>
  now.overall.basis === before.overall.basis
    ? changeOfSample(satisfiedOf(now), satisfiedOf(before), now.overall.basis === 'question')
    : undefined;

function satisfiedOf({ overall }: Ratings): { readonly n: number; readonly d: number } {
  if ('suppressed' in overall) return { n: 0, d: 0 };
  const satisfied = overall.levels.slice(method.satisfiedFrom - 1).reduce((sum, count) => sum + count, 0);
  return { n: satisfied, d: overall.n };
}
