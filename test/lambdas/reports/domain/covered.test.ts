import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { agenciesOf, coveredBy } from '../../../../lambdas/reports/domain/covered.ts';
import { anAgency } from '../../../support/agencies.ts';

const agencies = [
  anAgency({ code: 'H44' }),
  anAgency({ code: 'H44.1', parent: 'H44' }),
  anAgency({ code: 'H44.1.1', parent: 'H44.1' }),
  anAgency({ code: 'H44.2', parent: 'H44', validTo: '2026-10-15' }),
  anAgency({ code: 'H44.3', parent: 'H44', validFrom: '2026-10-16' }),
  anAgency({ code: 'H44.4', parent: 'H44', validTo: '2026-09-30' }),
  anAgency({ code: 'H44.5', parent: 'H44.1', validTo: '2026-10-20' }),
  anAgency({ code: 'H44.5', parent: 'H44.3', validFrom: '2026-10-21', name: { vi: 'Tên mới', en: 'New name' } }),
  anAgency({ code: 'H44.6', parent: 'H44.3', validFrom: '2026-10-18', validTo: '2026-10-22' }),
  anAgency({ code: 'H44.7', parent: 'H44', validFrom: '2026-11-01' }),
  anAgency({ code: 'H44.8', parent: 'H44', validFrom: '2026-10-31' }),
  anAgency({ code: 'H44.9', parent: 'H44', validTo: '2026-10-01' }),
  // A root that has ended left its petitions to nobody here.
  anAgency({ code: 'H55', validTo: '2026-01-31' }),
];
const month = { period: '2026-10', tree: treeOf(agencies, '2026-10-31') };
const province = ['H44', 'H44.1', 'H44.1.1', 'H44.2', 'H44.3', 'H44.5', 'H44.6', 'H44.8', 'H44.9'];

describe('the agencies of a month', () => {
  test('are those valid on any of its days, once each, by code', () => {
    expect(agenciesOf(month).map(({ code }) => code)).toStrictEqual(province);
  });

  test('have their name as of their last day', () => {
    expect(agenciesOf(month).find(({ code }) => code === 'H44.5')?.name.vi).toBe('Tên mới');
  });

  test.each([
    // With H44.4, which ended before the month and left its petitions to the agency above it.
    ['H44', ['H44', 'H44.1', 'H44.1.1', 'H44.2', 'H44.3', 'H44.4', 'H44.5', 'H44.6', 'H44.8', 'H44.9']],
    ['H44.1', ['H44.1', 'H44.1.1']],
    ['H44.2', ['H44.2']],
    ['H44.3', ['H44.3', 'H44.5', 'H44.6']],
    ['H44.6', ['H44.6']],
  ])('at and below %s, also by their last position, are included', (agency, covered) => {
    expect(coveredBy(agency, month)).toStrictEqual(covered);
  });
});

describe('the agencies that ended before the month', () => {
  const merged = [
    anAgency({ code: 'H44' }),
    anAgency({ code: 'H44.1', parent: 'H44' }),
    anAgency({ code: 'H44.2', parent: 'H44', validTo: '2026-09-30', successor: 'H44.1' }),
    anAgency({ code: 'H44.3', parent: 'H44', validTo: '2026-06-30', successor: 'H44.2' }),
    anAgency({ code: 'H44.4', parent: 'H44', validTo: '2026-10-15', successor: 'H44.1' }),
  ];
  const covered = (agency: string, period: string, on: string) =>
    coveredBy(agency, { period, tree: treeOf(merged, on) });

  test('are in the report of their successor, also of one that has ended itself, and of those above', () => {
    expect(covered('H44.1', '2026-10', '2026-10-31')).toStrictEqual(['H44.1', 'H44.2', 'H44.3']);
    expect(covered('H44', '2026-10', '2026-10-31')).toStrictEqual(['H44', 'H44.1', 'H44.2', 'H44.3', 'H44.4']);
    expect(covered('H44.1', '2026-11', '2026-11-30')).toStrictEqual(['H44.1', 'H44.2', 'H44.3', 'H44.4']);
  });

  test('are with those that ended in the month where they last were', () => {
    expect(covered('H44.4', '2026-10', '2026-10-31')).toStrictEqual(['H44.4']);
  });

  test('are each in one report of a level', () => {
    const level = ['H44.1', 'H44.4'].flatMap((agency) => covered(agency, '2026-10', '2026-10-31'));
    expect(level.toSorted()).toStrictEqual([...new Set(level)].toSorted());
  });
});
