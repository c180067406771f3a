import { expect, test } from 'vitest';
import { afterDuration } from '../src/duration.ts';

const START = Date.parse('2027-01-31T03:00:00.000Z');

test.each([
  ['PT30S', '2027-01-31T03:00:30.000Z'],
  ['PT90M', '2027-01-31T04:30:00.000Z'],
  ['P20D', '2027-02-20T03:00:00.000Z'],
  ['P1W', '2027-02-07T03:00:00.000Z'],
  ['P1DT12H', '2027-02-01T15:00:00.000Z'],
  ['P1M', '2027-02-28T03:00:00.000Z'],
  ['P13M', '2028-02-29T03:00:00.000Z'],
  ['P1Y', '2028-01-31T03:00:00.000Z'],
])('%s after the end of January', (duration, end) => {
  expect(new Date(afterDuration(START, duration, 0) ?? 0).toISOString()).toBe(end);
});

test('months are counted in local time', () => {
  const LOCAL_OFFSET_MS = 7 * 3_600_000;
  const localFirstOfMarch = Date.parse('2027-02-28T18:00:00.000Z');

  expect(new Date(afterDuration(localFirstOfMarch, 'P1M', LOCAL_OFFSET_MS) ?? 0).toISOString()).toBe(
    '2027-03-31T18:00:00.000Z',
  );
});

test.each(['', 'P', 'PT', 'P1DT', '20D', 'P-1D', 'P1.5D', 'P999999999Y', 'p1d'])(
  '"%s" is not a duration',
  (duration) => {
    expect(afterDuration(START, duration, 0)).toBeUndefined();
  },
);
