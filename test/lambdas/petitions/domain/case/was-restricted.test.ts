import { describe, expect, test } from 'vitest';
import { wasLocked, wasRestricted, wasRestrictedRow } from '../../../../../lambdas/petitions/domain/case/restricted.ts';
import { aPetition, NEXT_TUESDAY, officer } from '../../../../support/petitions.ts';

const lock = { at: NEXT_TUESDAY, by: officer, reason: 'Có dấu hiệu tố cáo' };
const locked = { at: NEXT_TUESDAY, event: 'locked', agency: 'H44.100', reason: lock.reason } as const;
const petition = aPetition();
const unlocked = { ...petition, events: [...petition.events, locked] };

describe('a petition is or was restricted', () => {
  test.each([
    ['about anything', petition, false],
    ['about conduct', { ...petition, matter: 'conduct' as const }, true],
    ['locked', { ...petition, lock }, true],
    ['unlocked', unlocked, true],
  ])('if it is %s, or not', (_, one, expected) => {
    expect(wasRestricted(one)).toBe(expected);
  });

  test('and conduct is no lock', () => {
    expect(wasLocked({ ...petition })).toBe(false);
    expect(wasLocked(unlocked)).toBe(true);
  });
});

test.each([
  [{}, false],
  [{ matter: 'road' }, false],
  [{ matter: 'conduct' }, true],
  [{ isLocked: true }, true],
  [{ isLocked: false }, true],
])('a row %j is or was restricted: %s', (row, expected) => {
  expect(wasRestrictedRow(row)).toBe(expected);
});
