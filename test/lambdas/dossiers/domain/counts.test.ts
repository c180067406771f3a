import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsOf, isBalanced, joined, noDossiers } from '../../../../lambdas/dossiers/domain/counts.ts';
import { daysOf, halfOf, halvesFrom } from '../../../../lambdas/dossiers/domain/half-month.ts';
import { type Counted, type Days, inPeriod } from '../../../../lambdas/dossiers/domain/outcome.ts';
import { anyDossier, calendar } from '../../../support/dossiers.ts';

const direct = (dossiers: readonly Counted[], days: Days) =>
  countsOf(dossiers.map((dossier) => inPeriod(dossier, days, calendar)).filter((counted) => counted !== undefined));

const anyHalf = fc.constantFrom(...halvesFrom('2026-07a', '2027-02b'));

describe('the dossiers of a period', () => {
  test('are the same number joined from half months as counted at once, whatever the period', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 30 }), anyHalf, anyHalf, (dossiers, one, other) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const halves = halvesFrom(first, last).map((half) => direct(dossiers, daysOf(half)));
        const whole = { from: daysOf(first).from, to: daysOf(last).to };

        expect(joined(halves)).toEqual(direct(dossiers, whole));
      }),
    );
  });

  test('add up: received = resolved + pending', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 30 }), anyHalf, (dossiers, half) => {
        expect(isBalanced(direct(dossiers, daysOf(half)))).toBe(true);
      }),
    );
  });

  test('that are pending at its end are carried over into the next', () => {
    fc.assert(
      fc.property(fc.array(anyDossier, { maxLength: 30 }), anyHalf, (dossiers, half) => {
        const { inTime, overdue } = direct(dossiers, daysOf(half));
        const next = halfOf(new Date(Date.parse(daysOf(half).to) + 86_400_000).toISOString().slice(0, 10));

        expect(direct(dossiers, daysOf(next)).carriedOver).toBe(inTime + overdue);
      }),
    );
  });

  test('are none in no half month', () => {
    expect(joined([])).toEqual(noDossiers);
  });
});
