import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import { lastDayOf, monthAfter } from '../../../../lambdas/scores/domain/month.ts';
import { type Segment, segmentsOf } from '../../../../lambdas/scores/domain/segment.ts';

test.each<[string, string, Segment[]]>([
  ['2026-01-01', '2026-12-31', [{ unit: 'month', from: '2026-01', to: '2026-12' }]],
  ['2026-11-21', '2026-11-21', [{ unit: 'day', from: '2026-11-21', to: '2026-11-21' }]],
  ['2026-10-15', '2026-11-14', [{ unit: 'day', from: '2026-10-15', to: '2026-11-14' }]],
  [
    '2025-12-15',
    '2026-03-14',
    [
      { unit: 'day', from: '2025-12-15', to: '2025-12-31' },
      { unit: 'month', from: '2026-01', to: '2026-02' },
      { unit: 'day', from: '2026-03-01', to: '2026-03-14' },
    ],
  ],
  [
    '2026-02-01',
    '2026-03-30',
    [
      { unit: 'month', from: '2026-02', to: '2026-02' },
      { unit: 'day', from: '2026-03-01', to: '2026-03-30' },
    ],
  ],
])('from %s to %s', (from, to, segments) => {
  expect(segmentsOf(from, to)).toEqual(segments);
});

test('any period is covered exactly once, with whole months wherever possible', () => {
  fc.assert(
    fc.property(fc.nat({ max: 3_000 }), fc.nat({ max: 800 }), (start, length) => {
      const from = addDays('2020-01-01', start);
      const to = addDays(from, length);
      const segments = segmentsOf(from, to);

      expect(segments.flatMap(daysOf)).toEqual(Array.from({ length: length + 1 }, (_, at) => addDays(from, at)));
      expect(segments.length).toBeLessThanOrEqual(3);
      expect(segments.filter(({ unit }) => unit === 'day').every((one) => daysOf(one).length <= 60)).toBe(true);
    }),
  );
});

function daysOf({ unit, from, to }: Segment): string[] {
  const first = unit === 'day' ? from : `${from}-01`;
  const last = unit === 'day' ? to : lastDayOf(to);
  const days = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-06', 0, '2026-06'],
  ['2026-06', -30, '2023-12'],
])('%s and %i months are %s', (month, months, after) => {
  expect(monthAfter(month, months)).toBe(after);
});
