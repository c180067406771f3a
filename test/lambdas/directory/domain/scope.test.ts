import { expect, test } from 'vitest';
import { scopeOf } from '../../../../lambdas/directory/domain/scope.ts';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';

const ended = anAgency({ code: 'H44.800', parent: 'H44', validTo: '2026-01-31', successor: 'H44.100' });
const dissolved = anAgency({ code: 'H44.900', parent: 'H44', validTo: '2026-01-31' });
const tree = treeOf([...phuTho, ended, dissolved], '2026-11-30');

test.each([
  ['H44.100', false, ['H44.100', 'H44.800']],
  ['H44.100', true, ['H44.100', 'H44.100.1', 'H44.800']],
  ['H44.104', true, ['H44.104']],
  ['H44', false, ['H44']],
  ['H44', true, [...phuTho.map(({ code }) => code), 'H44.800', 'H44.900']],
])('the scope of %s, with those below: %s', (agency, below, codes) => {
  expect([...scopeOf(tree, agency, below)].sort()).toEqual([...codes].sort());
});
