import { expect, test } from 'vitest';
import { refusePersonalData } from '../../../../lambdas/findings/domain/personal-data.ts';

test('a text that seems to contain personal data is refused, with its position, until its author has checked it', () => {
  const texts = { text: 'Gọi 0912 345 678 để biết.', document: undefined, link: 'https://phutho.example/van-ban' };

  expect(refusePersonalData(texts, false)?.detail).toEqual({ found: [{ in: 'text', kind: 'phone', from: 4, to: 16 }] });
  expect(refusePersonalData(texts, true)).toBeUndefined();
  expect(refusePersonalData({ text: 'Đã phân công.' }, false)).toBeUndefined();
});
