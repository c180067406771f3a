import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { noDossiers } from '../../../../lambdas/dossiers/domain/counts.ts';
import { emptyGroups, groupsOf, MAX_FIELDS, sumOfGroups } from '../../../../lambdas/dossiers/domain/grouped.ts';
import { ownCounts } from '../../../../lambdas/dossiers/domain/own-counts.ts';
import { countsByAgency, treeCounts } from '../../../../lambdas/dossiers/domain/tree-counts.ts';
import { phuTho } from '../../../support/agencies.ts';
import { aCounted, calendar, doneOn } from '../../../support/dossiers.ts';

const some = (number: number) => ({ ...noDossiers, online: number, early: number });
const landOf = (number: number) => groupsOf(new Map([['Đất đai', some(number)]]));

describe('counts by field', () => {
  test('have a total that includes dossiers without a field', () => {
    const groups = groupsOf(
      new Map([
        ['Đất đai', some(2)],
        [undefined, some(1)],
      ]),
    );

    expect(groups).toEqual({ total: some(3), fields: { 'Đất đai': some(2) } });
    expect(sumOfGroups([groups, landOf(4)])).toEqual({ total: some(7), fields: { 'Đất đai': some(6) } });
  });

  test('keep the largest fields, and all of the total', () => {
    const many = Array.from({ length: MAX_FIELDS + 10 }, (_, index) => [`Lĩnh vực ${index}`, some(index + 1)] as const);
    const { fields, total } = groupsOf(new Map(many));

    expect(Object.keys(fields)).toHaveLength(MAX_FIELDS);
    expect(fields).not.toHaveProperty('Lĩnh vực 9');
    expect(total.online).toBe(many.reduce((sum, [, { online }]) => sum + online, 0));
  });

  test('that do not add up are never returned', () => {
    expect(() => groupsOf(new Map([['Đất đai', { ...noDossiers, online: 1 }]]))).toThrow('inconsistent');
  });
});

describe('counts by agency', () => {
  const today = treeOf(phuTho, '2026-11-30');
  const trees = { tree: today, today };

  test('add what is below', () => {
    const counts = countsByAgency(
      new Map([
        ['H44.100', landOf(1)],
        ['H44.100.1', landOf(2)],
      ]),
      trees,
    );

    expect(counts.get('H44')).toMatchObject({ own: emptyGroups, tree: landOf(3), children: { 'H44.100': some(3) } });
    expect(counts.get('H44.100')).toMatchObject({ own: landOf(1), children: { 'H44.100.1': some(2) } });
  });

  test('count an agency that began later for itself and for those above it', () => {
    const before = treeOf(
      phuTho.filter(({ code }) => code !== 'H44.100'),
      '2026-11-30',
    );
    const counts = treeCounts(new Map([['H44.100', landOf(1)]]), { tree: before, today });

    expect([...counts.keys()]).toEqual(['H44.100', 'H44']);
  });

  test('keep to itself an agency that the directory never had', () => {
    expect(treeCounts(new Map([['H99', landOf(1)]]), trees)).toEqual(new Map([['H99', landOf(1)]]));
    expect(countsByAgency(new Map([['H99', landOf(1)]]), trees).get('H99')).toEqual({
      ...{ own: landOf(1), tree: landOf(1), children: {} },
    });
  });
});

describe('the half months of an agency', () => {
  async function* dossiers() {
    yield aCounted({ receivedOn: '2026-09-20', ...doneOn('2026-11-10') });
    yield aCounted({ status: 'registered' });
  }

  test('begin with the first that is asked for, and end with the last in which something was open', async () => {
    const counts = await ownCounts(dossiers(), { first: '2026-10b', today: '2026-12-01', calendar });

    expect([...counts].map(([half, { total }]) => [half, total.carriedOver, total.early])).toEqual([
      ['2026-10b', 1, 0],
      ['2026-11a', 1, 1],
    ]);
  });
});
