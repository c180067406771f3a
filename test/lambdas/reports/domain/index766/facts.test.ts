import { expect, test } from 'vitest';
import { noDossiers } from '../../../../../lambdas/dossiers/domain/counts.ts';
import { dossierFacts766, petitionFacts766 } from '../../../../../lambdas/reports/domain/index766/facts.ts';

test('dossiers are in time if they were resolved early or on the day, or are pending in time', () => {
  const counts = { ...noDossiers, early: 1, onTime: 2, late: 4, inTime: 8, overdue: 16 };

  expect(dossierFacts766(counts)).toStrictEqual({ total: 31, inTime: 11 });
});

test('petitions are those answered, refused and pending; others are in neither number', () => {
  const figures = {
    answered: { total: 7, onTime: 4, late: 3 },
    refusals: { total: 3, onTime: 2, late: 1 },
    pending: { total: 10, inTime: 8, overdue: 2 },
    ...{ forwardedOut: 100, withdrawn: 100, merged: { total: 100, onTime: 100, late: 0 } },
  };

  expect(petitionFacts766(figures)).toStrictEqual({ total: 20, inTime: 14 });
});
