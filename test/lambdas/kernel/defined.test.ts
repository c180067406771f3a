import { expect, test } from 'vitest';
import { defined } from '../../../lambdas/kernel/defined.ts';

test('what has no value is left out, and nothing else', () => {
  const members = { a: 1, b: undefined, c: '', d: null, e: false };

  expect(Object.keys(defined(members))).toEqual(['a', 'c', 'd', 'e']);
});
