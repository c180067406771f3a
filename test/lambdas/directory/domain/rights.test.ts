import { expect, test } from 'vitest';
import { allowedBy } from '../../../../lambdas/directory/domain/rights.ts';

const rights = {
  list: { officer: ['own'], head: ['own', 'above'] },
  configure: { admin: ['above'] },
  look: { officer: ['own', 'sibling'] },
  me: { officer: ['own', 'above', 'below', 'sibling', 'other root', 'no agency'] },
} as const;

test.each([
  [
    ['officer'],
    true,
    [
      ['list', 'own'],
      ['look', 'own elsewhere'],
      ['me', 'own below elsewhere'],
    ],
  ],
  [['head'], true, [['list', 'own below']]],
  [['admin'], true, [['configure', 'below']]],
  [
    ['admin', 'head'],
    true,
    [
      ['list', 'own below'],
      ['configure', 'below'],
    ],
  ],
  [['auditor'], true, []],
  [['officer'], false, [['me', 'elsewhere']]],
  [['head'], false, []],
] as const)('%s with a place in the tree (%s) may do what the table of rights says', (roles, isPlaced, expected) => {
  const allowed = allowedBy(rights, roles, isPlaced);

  expect(allowed.map(({ operation, for: reach }) => [operation, reach.join(' ')])).toStrictEqual(expected);
});
