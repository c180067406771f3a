import { expect, test } from 'vitest';
import { isVietnamese } from '../../../lambdas/kernel/vietnamese-syllable.ts';

const syllables =
  'phường đường nghiêng khuya quyết giếng gì quốc thuở khuỷu ngoằn ngoèo rượu yêu uống oanh xoong bịt chuyện quýt huơ';

test.each(syllables.split(' '))('%s is a syllable', (word) => {
  expect(isVietnamese(word)).toBe(true);
  expect(isVietnamese(word.normalize('NFD'))).toBe(true);
});

test.each(['göi', 'nh©n', 'école', 'café2', 'zá', 'phườnng', 'áá', ''])('%j is not a syllable', (word) => {
  expect(isVietnamese(word)).toBe(false);
});
