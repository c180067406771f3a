import { expect, test } from 'vitest';
import { movableClock } from '../src/clock.ts';
import { stopsBetween, travel } from '../src/time-machine.ts';

const START = Date.parse('2026-11-21T08:15:30.000Z');
const DAY = 86_400_000;
const OFFSET = 7 * 3_600_000;

test('stops at local 00, 06, 12 and 18 o’clock, and at the target', () => {
  const stops = stopsBetween(START, START + DAY, OFFSET).map((ms) => new Date(ms).toISOString());

  expect(stops).toEqual([
    '2026-11-21T11:00:00.000Z',
    '2026-11-21T17:00:00.000Z',
    '2026-11-21T23:00:00.000Z',
    '2026-11-22T05:00:00.000Z',
    '2026-11-22T08:15:30.000Z',
  ]);
});

test.each([
  [100, 6],
  [101, 12],
  [200, 12],
  [201, 24],
  [1000, 24],
])('%i days: stops every %i hours', (days, hours) => {
  const [first = 0, second = 0] = stopsBetween(START, START + days * DAY, OFFSET);

  expect((second - first) / 3_600_000).toBe(hours);
});

test('a moment has one stop', () => {
  expect(stopsBetween(START, START + 1, OFFSET)).toEqual([START + 1]);
});

test('at each stop the clock shows its time, due jobs run, and everything settles', async () => {
  const clock = movableClock(START);
  const calls: string[] = [];
  const log = (what: string) => calls.push(`${what} ${clock.instant().slice(0, 16)}`);

  const result = await travel(
    {
      clock,
      utcOffsetMs: OFFSET,
      expire: async () => log('expire'),
      runDue: async () => [log('run') > 3 ? 'report' : 'watch'],
      settle: async () => log('settle'),
    },
    Date.parse('2026-11-21T18:00:00.000Z'),
  );

  expect(calls.slice(0, 4)).toEqual([
    'expire 2026-11-21T11:00',
    'run 2026-11-21T11:00',
    'settle 2026-11-21T11:00',
    'expire 2026-11-21T17:00',
  ]);
  expect(result).toEqual({ stops: 3, runs: { watch: 1, report: 2 } });
  expect(clock.instant().slice(0, 16)).toBe('2026-11-21T18:00');
});

test('the clock ticks, and only moves forward', () => {
  const clock = movableClock(START);

  expect(clock.isMoved()).toBe(true);
  expect(clock.moveTo(START - 1)).toBe(false);
  expect(clock.now()).toBeGreaterThanOrEqual(START);
  expect(movableClock().isMoved()).toBe(false);
});
