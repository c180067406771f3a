import { expect, test } from 'vitest';
import { isEmpty } from '../../../../lambdas/reports/domain/report.ts';
import { someDossiers } from '../../../support/reported-dossiers.ts';
import { aReport, ratingsOf } from '../../../support/reports.ts';

test('a report has its agency, month, methods and counts', () => {
  expect(aReport()).toMatchObject({
    ...{ id: 'BC-H44.100-2026-10', from: '2026-10-01', to: '2026-10-31', builtAt: '2026-11-04T17:00:00.000Z' },
    petitions: {
      received: { total: 10, new: 8, carriedOver: 2 },
      answered: { total: 6, onTime: 5, late: 1 },
      ...{ refused: 1, forwardedOut: 0, withdrawn: 0 },
      pending: { total: 3, inTime: 2, overdue: 1 },
      rates: {
        onTimeOfAnswered: { n: 5, d: 6, percent: 83.33 },
        inTimeOfPending: { n: 2, d: 3, percent: 66.67 },
      },
    },
    ratings: { respondents: 6, overall: { n: 6, satisfiedShare: 0.6667 } },
    methods: { timeliness: { id: 'pakn-timeliness', version: '2026.7' } },
  });
});

test('a report with inconsistent sums is rejected', () => {
  const [part] = [aReport().petitions];
  const wrong = { ...part, refused: 2 };

  expect(() => aReport({ parts: [wrong] })).toThrow('The sums of BC-H44.100-2026-10 are inconsistent');
  expect(() => aReport({ parts: [wrong, { ...part, refused: 0 }] })).toThrow(/inconsistent/);
});

test.each([
  ['petitions and ratings', aReport(), false],
  ['petitions alone', aReport({ ratings: ratingsOf([]) }), false],
  ['ratings alone', aReport({ parts: [] }), false],
  ['neither', aReport({ parts: [], ratings: ratingsOf([]) }), true],
])('a report of %s is recognized as empty or not', (_, report, expected) => {
  expect(isEmpty(report)).toBe(expected);
});

test.each([
  [1_213, false],
  [0, true],
])('a quarter with nothing but %i dossiers is empty: %s', (total, expected) => {
  const nothing = { parts: [], ratings: ratingsOf([]), answerRatings: ratingsOf([]) };

  expect(isEmpty(aReport({ ...nothing, period: '2026-Q3', dossiers: someDossiers({ total }) }))).toBe(expected);
});
