import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vietnamCalendar } from '../../../../../lambdas/calendar/vietnam.ts';
import { forwardingOf } from '../../../../../lambdas/reports/domain/weekly/forwarding.ts';
import { medianOf } from '../../../../../lambdas/reports/domain/weekly/median.ts';

const calendar = vietnamCalendar();
/** Four weeks before Monday 14 December 2026; 24 November is a day off. */
const range = { from: '2026-11-16', to: '2026-12-13' };
const span = (agency: string, from: string, until: string) => ({ agency, from, until });
const of = (agency: string, ...spans: readonly object[]) =>
  forwardingOf(agency, [{ earlier: spans as never }], { range, calendar });

describe('how fast an agency passes on what is not its own', () => {
  test.each([
    ['on the day it came', '2026-12-07', '2026-12-07', 0],
    ['on the next working day', '2026-12-10', '2026-12-11', 1],
    ['after the four weeks', '2026-12-11', '2026-12-14', undefined],
    ['over a weekend', '2026-12-04', '2026-12-07', 1],
    ['over a day off', '2026-11-23', '2026-11-25', 1],
    ['on the first day of the four weeks', '2026-11-12', '2026-11-16', 2],
    ['before them', '2026-11-09', '2026-11-13', undefined],
  ])('counts what was passed on %s', (_, from, until, medianDays) => {
    expect(of('H44', span('H44', from, until))?.medianDays).toBe(medianDays);
  });

  test('is the median of all of them, without those of other agencies', () => {
    const spans = [
      span('H44', '2026-12-07', '2026-12-07'),
      span('H44', '2026-12-07', '2026-12-08'),
      span('H44', '2026-12-01', '2026-12-11'),
      span('H44.100', '2026-11-16', '2026-12-11'),
    ];

    expect(of('H44', ...spans)).toStrictEqual({ forwarded: 3, medianDays: 1 });
    expect(of('H44.101', ...spans)).toBeUndefined();
  });

  test('does not count what its sender took to the agency above by an appeal', () => {
    const appealed = { ...span('H44.100', '2026-11-16', '2026-12-11'), answered: { on: '2026-12-01' } };

    expect(of('H44.100', appealed)).toBeUndefined();
  });

  test('does not count the owners that a part has from the petition it was split from', () => {
    const inherited = { ...span('H44.100', '2026-12-01', '2026-12-11'), isInherited: true };

    expect(of('H44.100', inherited)).toBeUndefined();
  });

  test('counts each time that a petition was passed on', () => {
    const twice = [span('H44', '2026-12-01', '2026-12-02'), span('H44', '2026-12-07', '2026-12-10')];

    expect(of('H44', ...twice)).toStrictEqual({ forwarded: 2, medianDays: 2 });
  });
});

test('a median has as many values below it as above it', async () => {
  expect(medianOf([])).toBeUndefined();
  expect([medianOf([5, 1, 3]), medianOf([4, 1]), medianOf([7])]).toStrictEqual([3, 2.5, 7]);
  await fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1 }), (values) => {
      const median = Number(medianOf(values));

      expect(values.filter((one) => one < median).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((one) => one > median).length).toBeLessThanOrEqual(values.length / 2);
    }),
  );
});
