import { expect, test } from 'vitest';
import { sharedPhrases } from '../../../../../lambdas/petitions/domain/similar/shared-phrases.ts';

test.each(['', '  '])('a text of no words, %j, has nothing in common with another', (published) => {
  expect(sharedPhrases('Đường ngập nước', published)).toStrictEqual([]);
});
