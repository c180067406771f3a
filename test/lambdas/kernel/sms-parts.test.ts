import { expect, test } from 'vitest';
import { sizeOfSms } from '../../../lambdas/kernel/sms-parts.ts';

const gsm = (units: number, parts: number) => ({ encoding: 'GSM-7', units, parts });
const ucs = (units: number, parts: number) => ({ encoding: 'UCS-2', units, parts });

test.each([
  ['nothing', '', gsm(0, 1)],
  ['one part', 'a'.repeat(160), gsm(160, 1)],
  ['one letter more', 'a'.repeat(161), gsm(161, 2)],
  ['two whole parts', 'a'.repeat(306), gsm(306, 2)],
  ['a letter more than two parts', 'a'.repeat(307), gsm(307, 3)],
  ['letters with an escape count two', '{}[]~|^\\€', gsm(18, 1)],
  ['so that 80 of them fill a part', '['.repeat(80), gsm(160, 1)],
  ['one of which is not cut by the end of a part', `${'a'.repeat(152)}[${'a'.repeat(152)}`, gsm(306, 3)],
  ['accents that GSM-7 has', 'àèéìòù Ñ ß', gsm(10, 1)],
  ['accents that it does not have', 'Lắng Nghe', ucs(9, 1)],
  ['70 letters with accents', 'ắ'.repeat(70), ucs(70, 1)],
  ['71 of them', 'ắ'.repeat(71), ucs(71, 2)],
  ['two whole parts of them', 'ắ'.repeat(134), ucs(134, 2)],
  ['one letter more than two parts of them', 'ắ'.repeat(135), ucs(135, 3)],
  ['a pictograph counts two, and is not cut', `${'ắ'.repeat(66)}😀${'ắ'.repeat(66)}`, ucs(134, 3)],
  ['an escape itself is no letter', '\u001b', ucs(1, 1)],
])('%s', (_, text, size) => {
  expect(sizeOfSms(text)).toStrictEqual(size);
});
