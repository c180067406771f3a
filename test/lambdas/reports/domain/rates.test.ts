import { describe, expect, test } from 'vitest';
import { ratesOf } from '../../../../lambdas/reports/domain/rates.ts';
import { timelinessOf } from '../../../../lambdas/reports/domain/timeliness.ts';
import { aCourse, answered, OCTOBER } from '../../../support/petition-days.ts';

describe('a rate', () => {
  const figures = (onTime: number, late: number) => ({
    ...timelinessOf([], OCTOBER),
    answered: { total: onTime + late, onTime, late },
  });

  test.each([
    [2, 1, 66.67],
    [1, 2, 33.33],
    [1, 199, 0.5],
    [1, 7, 12.5],
    [7, 0, 100],
    [0, 3, 0],
  ])('of %i on time and %i late is %f percent', (onTime, late, percent) => {
    expect(ratesOf(figures(onTime, late)).onTimeOfAnswered).toStrictEqual({ n: onTime, d: onTime + late, percent });
  });

  test('of all that was handled counts a late refusal as late', () => {
    const refused = (on: string) => aCourse({ closed: { as: 'refused', on, dueOn: '2026-10-14' } });
    const all = [aCourse(answered('2026-10-30')), refused('2026-10-14'), refused('2026-10-15')];

    expect(ratesOf(timelinessOf(all, OCTOBER)).onTimeOfHandled).toStrictEqual({ n: 2, d: 3, percent: 66.67 });
  });

  test('is shown without pauses and extensions too, each with its numbers', () => {
    const delays = { pausedDays: 3, withoutPauses: { dueOn: '2026-10-27' } };
    const all = [aCourse({ delays, ...answered('2026-10-30') }), aCourse(answered('2026-10-30'))];
    const { onTimeOfAnswered, withoutPauses, withoutExtensions } = ratesOf(timelinessOf(all, OCTOBER));

    expect(onTimeOfAnswered).toStrictEqual({ n: 2, d: 2, percent: 100 });
    expect(withoutPauses.onTimeOfAnswered).toStrictEqual({ n: 1, d: 2, percent: 50 });
    expect(withoutExtensions.onTimeOfAnswered).toStrictEqual({ n: 2, d: 2, percent: 100 });
  });

  test('of a total of 0 has no percentage', () => {
    const nothing = { n: 0, d: 0, percent: null };
    const none = { onTimeOfAnswered: nothing, onTimeOfHandled: nothing, inTimeOfPending: nothing };

    expect(ratesOf(figures(0, 0))).toStrictEqual({
      onTimeOfAnswered: { n: 0, d: 0, percent: null },
      onTimeOfHandled: { n: 0, d: 0, percent: null },
      onTimeOfPublished: { n: 0, d: 0, percent: null },
      inTimeOfPending: { n: 0, d: 0, percent: null },
      unrestricted: { ...none, ...{ withoutPauses: none, withoutExtensions: none, withoutBoth: none } },
      ...{ withoutPauses: none, withoutExtensions: none, withoutBoth: none },
    });
  });
});
