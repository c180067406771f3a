import { asides } from '../data/asides.ts';
import type { Case } from '../data/case.ts';
import type { RefusedCase } from '../data/refused-cases.ts';
import { answerPhrases, citizenPhrases, summaryPhrases } from '../data/wording.ts';
import { type FieldValues, filled } from './field-values.ts';
import type { Random } from './random.ts';
import { rephrased } from './rephrased.ts';

const OPENINGS = [
  '',
  '',
  '',
  '',
  'Kính gửi {unit}. ',
  'Kính gửi quý cơ quan. ',
  'Kính gửi lãnh đạo {unit}. ',
  'Xin chào quý cơ quan. ',
];
const ABOUT_TROUBLE = [
  'Kính gửi {unit}, tôi xin phản ánh như sau. ',
  'Tôi xin phản ánh một việc như sau. ',
  'Xin phản ánh với {unit} một việc. ',
];
const CLOSINGS = ['', '', '', ' Xin cảm ơn.', ' Tôi xin chân thành cảm ơn.', ' Trân trọng.', ' Trân trọng cảm ơn.'];
const HOPES = [
  ' Rất mong được trả lời sớm.',
  ' Mong cơ quan quan tâm giải quyết.',
  ' Kính mong được xem xét.',
  ' Mong sớm nhận được hồi âm.',
];
/** How many asides people add, with weights. */
const ASIDES: readonly (readonly [number, number])[] = [
  [0, 20],
  [1, 50],
  [2, 30],
];

/** What the citizen writes: rephrased, with the usual courtesies; skips the closing wish if the text already has one. */
export function petitionText(template: Case | RefusedCase, fieldValues: FieldValues, random: Random): string {
  const { kind, content } = template;
  if (isTyped(template)) return filled(content + random.pick(TYPED_CLOSINGS), fieldValues);
  if (isAngry(template))
    return filled(random.pick(ANGRY_OPENINGS) + content + random.pick(ANGRY_CLOSINGS), fieldValues);

  const opening = random.pick(kind === 'proposal' ? OPENINGS : [...OPENINGS, ...ABOUT_TROUBLE]);
  const body = [rephrased(content, citizenPhrases, random), ...asidesTo(template, random)].join(' ');
  const closing = random.pick(/mong/i.test(body) ? CLOSINGS : [...CLOSINGS, ...HOPES]);
  return filled(opening + body + closing, fieldValues);
}

/** Typed in a hurry, without capitals. */
const isTyped = (template: Case | RefusedCase) => /^\p{Ll}/u.test(template.content);
const isAngry = (template: Case | RefusedCase) => 'ground' in template && template.ground === 'abusive';

const TYPED_CLOSINGS = ['', ' E cảm ơn ạ.', ' Cảm ơn cơ quan ạ.', ' Có gì nhắn e với ạ.', ' Mong sớm có tin ạ.'];
const ANGRY_OPENINGS = ['', '', 'Bực quá nên phải viết. ', 'Nói thẳng nhé. ', 'Hết chịu nổi. ', 'Xem lại đi. '];
const ANGRY_CLOSINGS = ['', '', ' Hết ý kiến.', ' Ai đọc thì đọc.', ' Nói vậy thôi.', ' Chán chẳng buồn nói.'];

/** None for texts that ask for discretion, or that are refused. */
function asidesTo(template: Case | RefusedCase, random: Random): readonly string[] {
  if ('ground' in template || template.content.includes('giữ kín danh tính')) return [];
  const { kind, matter } = template;
  const about = kind === 'proposal' || matter === 'regulation' ? 'proposal' : matter;
  return random.shuffled(asides[about]).slice(0, random.weighted(ASIDES));
}

const APOLOGIES = [
  'Trước hết, {unit} xin lỗi ông/bà vì đã trả lời chậm so với thời hạn. ',
  '{unit} xin lỗi ông/bà vì đã để quá thời hạn trả lời. ',
  'Việc trả lời ông/bà đã quá thời hạn, {unit} thành thật xin lỗi. ',
];
const ANNOUNCEMENTS = [
  '{unit} trả lời phản ánh, kiến nghị của ông/bà như sau:',
  '{unit} đã nhận được ý kiến của ông/bà và xin trả lời như sau:',
  'Sau khi xem xét ý kiến của ông/bà, {unit} trả lời như sau:',
  'Về nội dung ông/bà nêu, {unit} trả lời như sau:',
];
const CONTACTS = [
  '',
  '',
  ' Nếu còn điều gì chưa rõ, ông/bà vui lòng liên hệ {office} trong giờ hành chính.',
  ' Rất mong ông/bà tiếp tục góp ý.',
  ' Nếu tình trạng tái diễn, đề nghị ông/bà tiếp tục phản ánh.',
];

/** The agency's answer; a late one starts with an apology. */
export function answerText(
  { answer }: Case,
  fieldValues: FieldValues,
  { isLate, random }: { readonly isLate: boolean; readonly random: Random },
): string {
  const apology = isLate ? random.pick(APOLOGIES) : '';
  const body = rephrased(answer, answerPhrases, random) + (/đề nghị|mong/iu.test(answer) ? '' : random.pick(CONTACTS));
  const farewell = /cảm ơn/i.test(body)
    ? 'Trân trọng.'
    : random.pick(['Trân trọng cảm ơn ông/bà.', 'Xin trân trọng cảm ơn.']);
  return filled(`Kính gửi ông/bà! ${apology}${random.pick(ANNOUNCEMENTS)}\n\n${body}\n\n${farewell}`, fieldValues);
}

const RESULTS = ['', '', ' Kết quả có từ ngày {fixed}.'];

/** The published summary: nothing that could identify the sender. */
export const summaryText = ({ summary }: Case, fieldValues: FieldValues, random: Random): string =>
  filled(rephrased(summary, summaryPhrases, random) + random.pick(RESULTS), fieldValues);
