import { expect, test } from 'vitest';
import { type Caller, hasRole, type Role, roles } from '../../../lambdas/kernel/caller.ts';

const aCaller = (...roles: Role[]): Caller => ({ id: 'an', name: 'An', agency: 'H44.100', roles });

test('the roles are the groups of the identity provider, by name', () => {
  expect(roles).toStrictEqual(['officer', 'head', 'leader', 'auditor', 'admin']);
});

test.each<{ has: Role[]; wanted: Role[]; answer: boolean }>([
  { has: ['officer'], wanted: ['officer'], answer: true },
  { has: ['officer'], wanted: ['head', 'officer'], answer: true },
  { has: ['officer', 'admin'], wanted: ['admin'], answer: true },
  { has: ['officer'], wanted: ['head'], answer: false },
  { has: ['officer'], wanted: [], answer: false },
  { has: [], wanted: ['officer', 'head', 'leader', 'auditor', 'admin'], answer: false },
])('a caller who is $has has one of the roles $wanted: $answer', ({ has, wanted, answer }) => {
  expect(hasRole(aCaller(...has), ...wanted)).toBe(answer);
});
