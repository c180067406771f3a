import { expect, test } from 'vitest';
import { movableClock } from '../src/clock.ts';
import { stopsBetween, travel } from '../src/time-machine.ts';

const START = Date.parse('2026-11-21T08:15:30.000Z');
const DAY = 86_400_000;

test('a result stops at local 00, 06, 12 and 18 o’clock, and at its end', () => {
  const stops = stopsBetween(START, START + DAY).map((ms) => new Date(ms).toISOString());

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
])('a result of %i days stops every %i hours', (days, hours) => {
  const [first = 0, second = 0] = stopsBetween(START, START + days * DAY);

  expect((second - first) / 3_600_000).toBe(hours);
});

test('a moment is a result of one stop', () => {
  expect(stopsBetween(START, START + 1)).toEqual([START + 1]);
});

test('at each stop the clock stands there, what is due runs, and all comes to rest', async () => {
  const clock = movableClock(START);
  const told: string[] = [];
  const say = (what: string) => told.push(`${what} ${clock.instant().slice(0, 16)}`);

  const result = await travel(
    {
      clock,
      expire: async () => say('expire'),
      runDue: async () => [say('run') > 3 ? 'roll-up' : 'watch'],
      settle: async () => say('settle'),
    },
    Date.parse('2026-11-21T18:00:00.000Z'),
  );

  expect(told.slice(0, 4)).toEqual([
    'expire 2026-11-21T11:00',
    'run 2026-11-21T11:00',
    'settle 2026-11-21T11:00',
    'expire 2026-11-21T17:00',
  ]);
  expect(result).toEqual({ stops: 3, runs: { watch: 1, 'roll-up': 2 } });
  expect(clock.instant().slice(0, 16)).toBe('2026-11-21T18:00');
});

test('the clock ticks, and goes forward only', () => {
  const clock = movableClock(START);

  expect(clock.isMoved()).toBe(true);
  expect(clock.moveTo(START - 1)).toBe(false);
  expect(clock.now()).toBeGreaterThanOrEqual(START);
  expect(movableClock().isMoved()).toBe(false);
});
