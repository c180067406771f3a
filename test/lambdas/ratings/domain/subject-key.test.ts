import { expect, test } from 'vitest';
import { subjectKey } from '../../../../lambdas/ratings/domain/rating.ts';

const keyOf = (code: string) => subjectKey({ kind: 'dossier', code }, 'any');

test.each([
  ['H44.100-261101-0301', '000.00.100.H44-261101-0301'],
  ['H56.14-240823-0001', '000.00.14.H56-240823-0001'],
])('%s and %s are one dossier, with one rating', (code, reversed) => {
  expect(keyOf(reversed)).toBe(keyOf(code));
});

test('dossiers of other agencies, days and numbers have keys of their own', () => {
  const keys = ['H44.100-261101-0301', 'H44.101-261101-0301', 'H44.100-261102-0301', 'H44.100-261101-0302'].map(keyOf);

  expect(new Set(keys).size).toBe(keys.length);
});
