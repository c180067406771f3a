import { expect, test } from 'vitest';
import { accentsOf } from '../../../../lambdas/directory/domain/place-name.ts';

test('a text of no words has no accents', () => {
  expect(accentsOf('…')).toBe('');
});
