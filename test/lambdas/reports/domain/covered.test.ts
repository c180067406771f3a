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
];
const trees = { first: treeOf(agencies, '2026-10-01'), last: treeOf(agencies, '2026-10-31') };

describe('the agencies of a month', () => {
  test('are those that stood on its first or on its last day, each once', () => {
    const codes = agenciesOf(trees).map(({ code }) => code);

    expect(codes.toSorted()).toStrictEqual(['H44', 'H44.1', 'H44.1.1', 'H44.2', 'H44.3', 'H44.5']);
  });

  test('have the name of their last day', () => {
    expect(agenciesOf(trees).find(({ code }) => code === 'H44.5')?.name.vi).toBe('Tên mới');
  });

  test.each([
    ['H44', ['H44', 'H44.1', 'H44.1.1', 'H44.2', 'H44.3', 'H44.5']],
    ['H44.1', ['H44.1', 'H44.1.1']],
    ['H44.2', ['H44.2']],
    ['H44.3', ['H44.3', 'H44.5']],
  ])('that stand under %s, or stood there last, are counted with it', (agency, covered) => {
    expect(coveredBy(agency, trees).toSorted()).toStrictEqual(covered);
  });
});
