import type { Case } from '../data/case.ts';
import type { RefusedCase } from '../data/refused-cases.ts';
import { type Blanks, filled } from './petition-text.ts';
import type { Random } from './random.ts';

const OPENINGS = ['', '', '', 'Kính gửi {unit}. ', 'Kính gửi quý cơ quan. '];
const ABOUT_TROUBLE = ['Kính gửi {unit}, tôi xin phản ánh như sau. '];
const CLOSINGS = ['', '', ' Xin cảm ơn.', ' Tôi xin chân thành cảm ơn.', ' Trân trọng.'];
const HOPES = [' Rất mong được trả lời sớm.', ' Mong cơ quan quan tâm giải quyết.'];

/** What the citizen writes: as it is, or with the usual courtesies; who hopes already does not hope twice. */
export function petitionText(told: Case | RefusedCase, blanks: Blanks, random: Random): string {
  const { kind, content } = told;
  if (isBlunt(told)) return filled(content, blanks);

  const opening = random.pick(kind === 'proposal' ? OPENINGS : [...OPENINGS, ...ABOUT_TROUBLE]);
  const closing = random.pick(/mong/i.test(content) ? CLOSINGS : [...CLOSINGS, ...HOPES]);
  return filled(opening + content + closing, blanks);
}

/** Typed without capitals, or in anger. */
const isBlunt = (told: Case | RefusedCase) =>
  /^\p{Ll}/u.test(told.content) || ('ground' in told && told.ground === 'abusive');

/** What the agency answers; an answer that comes late says so first. */
export function answerText({ answer }: Case, blanks: Blanks, isLate: boolean): string {
  const apology = isLate ? 'Trước hết, {unit} xin lỗi ông/bà vì đã trả lời chậm so với thời hạn. ' : '';
  const farewell = /cảm ơn/i.test(answer) ? 'Trân trọng.' : 'Trân trọng cảm ơn ông/bà.';
  return filled(
    `Kính gửi ông/bà! ${apology}{unit} trả lời phản ánh, kiến nghị của ông/bà như sau:\n\n${answer}\n\n${farewell}`,
    blanks,
  );
}
