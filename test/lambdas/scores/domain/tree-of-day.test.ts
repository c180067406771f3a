import { expect, test } from 'vitest';
import { type Agency, treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { treeOfDay } from '../../../../lambdas/scores/domain/tree-of-day.ts';
import { anAgency } from '../../../support/agencies.ts';

const DAY = '2026-06-15';
const TODAY = '2026-11-21';

/** H44.1 was below H44.2 until July and is below H44 since; H44.3 exists since July. */
const agencies: readonly Agency[] = [
  anAgency({ code: 'H44' }),
  anAgency({ code: 'H44.2', parent: 'H44' }),
  anAgency({ code: 'H44.1', parent: 'H44.2', validTo: '2026-06-30' }),
  anAgency({ code: 'H44.1', parent: 'H44', validFrom: '2026-07-01' }),
  anAgency({ code: 'H44.3', parent: 'H44.2', validFrom: '2026-07-01' }),
];
const onDay = treeOf(agencies, DAY);
const today = treeOf(agencies, TODAY);
const named = (...codes: readonly string[]) => treeOfDay(onDay, today, DAY, codes);

test('an agency counts where it was on the day, not where it is today', () => {
  expect(named('H44.1').ancestors('H44.1')).toEqual(['H44.2', 'H44']);
});

test('an agency that is valid only today counts at its position of today', () => {
  expect(named('H44.3').ancestors('H44.3')).toEqual(['H44.2', 'H44']);
  expect(named().find('H44.3')?.name).toEqual(today.find('H44.3')?.name);
});

test('an unknown agency counts for itself only, and changes nothing for the others', () => {
  const tree = named('H29', 'H44.1', 'H44.3');

  expect(tree.find('H29')).toMatchObject({ code: 'H29', name: { vi: 'H29', en: 'H29' } });
  expect(tree.ancestors('H29')).toEqual([]);
  expect(tree.ancestors('H44.1')).toEqual(['H44.2', 'H44']);
  expect(tree.ancestors('H44.3')).toEqual(['H44.2', 'H44']);
});

test('an unknown agency counts also where no other was added since', () => {
  expect(treeOfDay(today, today, TODAY, ['H29']).find('H29')).toBeDefined();
});

test('the tree of the day is used as it is when it has all agencies', () => {
  expect(treeOfDay(today, today, TODAY, ['H44.1'])).toBe(today);
});
