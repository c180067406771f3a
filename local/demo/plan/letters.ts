import type { Case } from '../data/case.ts';
import type { RefusedCase } from '../data/refused-cases.ts';
import { type Blanks, filled } from './petition-text.ts';
import type { Random } from './random.ts';

const OPENINGS = [
  '',
  '',
  '',
  'Kính gửi {unit}. ',
  'Kính gửi {unit}, tôi xin phản ánh như sau. ',
  'Kính gửi quý cơ quan. ',
];
const CLOSINGS = [
  '',
  '',
  ' Xin cảm ơn.',
  ' Tôi xin chân thành cảm ơn.',
  ' Rất mong được trả lời sớm.',
  ' Mong cơ quan quan tâm giải quyết.',
  ' Trân trọng.',
];

/** What the citizen writes. Who types without capitals does not begin with a courtesy. */
export function petitionText({ content }: Case | RefusedCase, blanks: Blanks, random: Random): string {
  const opening = /^\p{Ll}/u.test(content) ? '' : random.pick(OPENINGS);
  return filled(`${opening}${content}${random.pick(CLOSINGS)}`, blanks);
}

/** What the agency answers; an answer that comes late says so first. */
export function answerText({ answer }: Case, blanks: Blanks, isLate: boolean): string {
  const apology = isLate ? 'Trước hết, {unit} xin lỗi ông/bà vì đã trả lời chậm so với thời hạn. ' : '';
  return filled(
    `Kính gửi ông/bà! ${apology}{unit} trả lời phản ánh, kiến nghị của ông/bà như sau:\n\n${answer}\n\nTrân trọng cảm ơn ông/bà.`,
    blanks,
  );
}
