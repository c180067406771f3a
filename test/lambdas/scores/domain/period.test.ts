import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../lambdas/kernel/time.ts';
import { readPeriod, stateOn } from '../../../../lambdas/scores/domain/period.ts';

test.each([
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-H1', '2026-01-01', '2026-06-30'],
  ['2026-H2', '2026-07-01', '2026-12-31'],
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026-11', '2026-11-01', '2026-11-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2026-12', '2026-12-01', '2026-12-31'],
  ['2026-W01', '2025-12-29', '2026-01-04'],
  ['2026-W47', '2026-11-16', '2026-11-22'],
  ['2026-W53', '2026-12-28', '2027-01-03'],
  ['2024-W01', '2024-01-01', '2024-01-07'],
  ['2026-11-21', '2026-11-21', '2026-11-21'],
  ['r:2026', '2025-12-15', '2026-12-14'],
  ['r:2026-H1', '2025-12-15', '2026-06-14'],
  ['r:2026-H2', '2026-06-15', '2026-12-14'],
  ['r:2026-Q1', '2025-12-15', '2026-03-14'],
  ['r:2026-Q3', '2026-06-15', '2026-09-14'],
  ['r:2026-11', '2026-10-15', '2026-11-14'],
  ['r:2026-01', '2025-12-15', '2026-01-14'],
])('%s is from %s to %s', (id, from, to) => {
  expect(readPeriod(id)).toEqual({ id, from, to });
});

test.each([
  [''],
  ['26'],
  ['1999'],
  ['2100'],
  ['1999-12-31'],
  ['2026-H3'],
  ['2026-Q0'],
  ['2026-Q5'],
  ['2026-13'],
  ['2026-00'],
  ['2026-1'],
  ['2026-W00'],
  ['2025-W53'],
  ['2026-W54'],
  ['2026-02-29'],
  ['2026-11-21T00'],
  ['r:'],
  ['r:2026-W47'],
  ['r:2026-11-21'],
  ['r:r:2026'],
  ['2026 '],
  ['2026-Q3\n'],
])('%j is not a period', (id) => {
  expect(readPeriod(id)).toBeUndefined();
});

test.each([
  ['2026-11-30', 'open'],
  ['2026-12-01', 'closed'],
  ['2026-01-01', 'open'],
])('November 2026 is, on %s, %s', (today, state) => {
  expect(stateOn({ id: '2026-11', from: '2026-11-01', to: '2026-11-30' }, today)).toBe(state);
});

describe('periods of one kind follow each other without gap or overlap', () => {
  const year = fc.integer({ min: 2001, max: 2098 });
  const kinds: readonly [string, readonly string[]][] = [
    ['halves', ['-H1', '-H2']],
    ['quarters', ['-Q1', '-Q2', '-Q3', '-Q4']],
    ['months', Array.from({ length: 12 }, (_, at) => `-${`${at + 1}`.padStart(2, '0')}`)],
  ];

  test.each(kinds)('%s, and together they are the year, for calendar and reporting periods', (_, parts) => {
    fc.assert(
      fc.property(year, fc.constantFrom('', 'r:'), (of, prefix) => {
        const periods = parts.map((part) => readPeriod(`${prefix}${of}${part}`));
        const whole = readPeriod(`${prefix}${of}`);

        expect(periods[0]?.from).toBe(whole?.from);
        expect(periods.at(-1)?.to).toBe(whole?.to);
        for (const [at, period] of periods.entries()) {
          const next = periods[at + 1];
          if (period !== undefined && next !== undefined) expect(next.from).toBe(addDays(period.to, 1));
        }
      }),
    );
  });

  test('weeks, over the end of every year', () => {
    fc.assert(
      fc.property(year, (of) => {
        const last = readPeriod(`${of}-W53`) ?? readPeriod(`${of}-W52`);
        expect(readPeriod(`${of + 1}-W01`)?.from).toBe(addDays(last?.to ?? '', 1));
      }),
    );
  });
});
