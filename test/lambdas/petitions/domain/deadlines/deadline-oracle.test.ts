import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addWorkingMinutes } from '../../../../../lambdas/calendar/working-time.ts';
import { localDateOf } from '../../../../../lambdas/kernel/time.ts';
import type { Pause } from '../../../../../lambdas/petitions/domain/deadlines/countdown.ts';
import { calculateDeadline } from '../../../../../lambdas/petitions/domain/deadlines/deadline.ts';
import {
  dayAt,
  naiveDueDay,
  naiveDueInstant,
  naiveWorkingMinutes,
  SCHEDULED_DAYS,
} from '../../../../support/naive-deadline.ts';
import { calendar } from '../../../../support/petitions.ts';

/** Each kind of limit; together 100,000 cases. */
const RUNS = 50_000;
/** Leaves room for the longest limit with its pauses before the schedule ends. */
const STARTS = SCHEDULED_DAYS - 260;
const MINUTE_MS = 60_000;

/** A start, a limit and up to four pauses, one after the other, as a petition collects them. */
const aCase = fc.record({
  startedOn: fc.nat(STARTS),
  days: fc.integer({ min: 1, max: 45 }),
  gaps: fc.array(fc.tuple(fc.nat(15), fc.nat(20)), { maxLength: 4 }),
});

describe('a deadline agrees with a walk', () => {
  test('day by day, over random starts, limits and pauses', () => {
    const agrees = fc.property(aCase, ({ startedOn, days, gaps }) => {
      const pauses = pausesAfter(startedOn, gaps);
      const countdown = { ...rules, startedOn: dayAt(startedOn), days, pauses: pauses.map(named) };

      return calculateDeadline(countdown, calendar).dueOn === dayAt(naiveDueDay(startedOn, days, pauses));
    });

    expect(fc.check(agrees, { numRuns: RUNS })).toMatchObject({ failed: false, numRuns: RUNS });
  });

  test('minute by minute, for limits in office hours', () => {
    const start = fc.tuple(fc.nat(STARTS), fc.nat(1_439)).map(([day, minute]) => instantOf(day, minute));
    const agrees = fc.property(
      start,
      fc.integer({ min: 1, max: 960 }),
      (from, minutes) => addWorkingMinutes(calendar, from, minutes).at === naiveWorkingMinutes(from, minutes),
    );

    expect(fc.check(agrees, { numRuns: RUNS })).toMatchObject({ failed: false, numRuns: RUNS });
  });
});

test('a tier in hours agrees with a walk minute by minute, over random acceptances and pauses', () => {
  const start = fc.tuple(fc.nat(STARTS), fc.nat(1_439)).map(([day, minute]) => instantOf(day, minute));
  const gaps = fc.array(fc.tuple(fc.nat(600), fc.nat(4_000)), { maxLength: 3 });
  const agrees = fc.property(start, fc.constantFrom(2, 4, 8), gaps, (startedAt, hours, lengths) => {
    const spans = spansAfter(startedAt, lengths);
    const pauses = spans.map(({ fromAt, toAt }) => ({
      ...{ fromAt, toAt, from: localDateOf(fromAt), to: localDateOf(toAt) },
      reason: 'needsSupplement' as const,
    }));
    const tier = { name: 'hours', startedAt, hours };
    const countdown = { ...rules, startedOn: localDateOf(startedAt), days: 200, pauses, tier };

    const { dueAt, dueOn } = calculateDeadline(countdown, calendar);
    return dueAt === naiveDueInstant(startedAt, hours * 60, spans) && dueOn === localDateOf(`${dueAt}`);
  });

  expect(fc.check(agrees, { numRuns: 10_000 })).toMatchObject({ failed: false, numRuns: 10_000 });
});

function spansAfter(startedAt: string, lengths: readonly (readonly [number, number])[]) {
  let atMs = Date.parse(startedAt);
  return lengths.map(([after, length]) => {
    const fromMs = atMs + after * MINUTE_MS;
    atMs = fromMs + length * MINUTE_MS;
    return { fromAt: new Date(fromMs).toISOString(), toAt: new Date(atMs).toISOString() };
  });
}

const rules = {
  stage: 'answer',
  policy: { id: 'vn.petition', version: '2026.1' },
  calendar: { id: calendar.id, version: calendar.version },
} as const;

const named = ({ from, to }: { readonly from: number; readonly to: number }): Pause => ({
  from: dayAt(from),
  to: dayAt(to),
  reason: 'needsSupplement',
});

function pausesAfter(startedOn: number, gaps: readonly (readonly [number, number])[]) {
  let on = startedOn;
  return gaps.map(([after, length]) => {
    const from = on + after;
    on = from + length;
    return { from, to: on };
  });
}

const instantOf = (day: number, minute: number) =>
  new Date(Date.parse(`${dayAt(day)}T00:00:00+07:00`) + minute * MINUTE_MS).toISOString();
