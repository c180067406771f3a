import { expect, test } from 'vitest';
import { isAtLeastAsImportant } from '../../../../lambdas/notices/domain/importance.ts';

test.each([
  ['answered', 'received', true],
  ['late', 'supplementRequested', false],
  ['returned', 'answered', true],
  ['answered', 'returned', true],
  ['received', 'aKindOfANewerVersion', true],
] as const)('%s in the place of %s: %s', (kind, than, isReplaced) => {
  expect(isAtLeastAsImportant(kind, than)).toBe(isReplaced);
});
