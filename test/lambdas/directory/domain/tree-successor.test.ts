import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { anAgency } from '../../../support/agencies.ts';

const TODAY = '2026-11-21';

describe('the successor of an agency that has ended', () => {
  const merged = treeOf(
    [
      anAgency({ code: 'H44' }),
      anAgency({ code: 'H44.1', parent: 'H44' }),
      anAgency({ code: 'H44.2', parent: 'H44', validTo: '2025-12-31', successor: 'H44.1' }),
      anAgency({ code: 'H44.3', parent: 'H44', validTo: '2025-09-30', successor: 'H44.2' }),
      anAgency({ code: 'H44.4', parent: 'H44', validTo: '2025-09-30' }),
      anAgency({ code: 'H44.5', parent: 'H44', validTo: '2025-09-30', successor: 'H44.6' }),
      anAgency({ code: 'H44.6', parent: 'H44', validTo: '2025-09-30', successor: 'H44.5' }),
    ],
    TODAY,
  );

  test.each([
    ['is the one named', 'H44.2', 'H44.1', 'H44.1'],
    ['is found through another that has ended', 'H44.3', 'H44.1', 'H44.1'],
    ['does not exist if nobody is named; the agency above inherits', 'H44.4', undefined, 'H44'],
    ['does not exist in a circle; the agency above inherits', 'H44.5', undefined, 'H44'],
    ['does not exist for an agency that is valid; it keeps its petitions', 'H44.1', undefined, 'H44.1'],
    ['does not exist for an unknown agency', 'H44.99', undefined, undefined],
  ])('%s', (_, code, successor, heir) => {
    expect(merged.successor(code)).toBe(successor);
    expect(merged.heir(code)).toBe(heir);
  });

  test('has taken over those that ended, and is above them', () => {
    expect(merged.predecessors('H44.1')).toStrictEqual(['H44.2', 'H44.3']);
    expect(merged.superiors('H44.3')).toStrictEqual(['H44']);
    expect(merged.last('H44.2')?.validTo).toBe('2025-12-31');
  });
});
