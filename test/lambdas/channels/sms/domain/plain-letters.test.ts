import { expect, test } from 'vitest';
import { plainLetters } from '../../../../../lambdas/channels/sms/domain/plain-letters.ts';

test.each([
  ['Vietnamese letters', 'Đường ngập đến đầu gối', 'DUONG NGAP DEN DAU GOI'],
  ['full-width letters and digits', 'ＨＬ５', 'HL5'],
  ['every kind of dash', '–—\u2011\u2212', '----'],
  ['characters that cannot be seen', 'a\u200bb\u200ec', 'A B C'],
  ['what has no single plain letter, unchanged', 'ﬁ 5/11 😡', 'ﬁ 5/11 😡'],
])('replaces %s, and keeps every position', (_, text, plain) => {
  expect(plainLetters(text)).toBe(plain);
  expect(plainLetters(text)).toHaveLength(text.length);
});
