import { describe, expect, test } from 'vitest';
import { addWorkingMinutes } from '../../../../../lambdas/calendar/working-time.ts';
import type { LocalDate } from '../../../../../lambdas/kernel/time.ts';
import type { Pause } from '../../../../../lambdas/petitions/domain/deadlines/countdown.ts';
import { calculateDeadline } from '../../../../../lambdas/petitions/domain/deadlines/deadline.ts';
import { calendar } from '../../../../support/petitions.ts';

/** Deadlines written down once, from the announced schedules of 2024 to 2027; Tết 2027 as proposed. */
describe('the limits of petitions', () => {
  test.each<[LocalDate, number, LocalDate]>([
    ['2024-02-05', 1, '2024-02-06'],
    ['2024-02-05', 15, '2024-03-04'],
    ['2024-02-07', 1, '2024-02-15'],
    ['2024-02-07', 15, '2024-03-06'],
    ['2024-04-17', 1, '2024-04-19'],
    ['2024-04-17', 15, '2024-05-13'],
    ['2024-04-26', 1, '2024-05-02'],
    ['2024-04-26', 15, '2024-05-21'],
    ['2024-05-03', 1, '2024-05-04'],
    ['2024-05-03', 15, '2024-05-23'],
    ['2024-08-30', 1, '2024-09-04'],
    ['2024-08-30', 15, '2024-09-24'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2024-12-31', 15, '2025-01-22'],
    ['2025-01-20', 1, '2025-01-21'],
    ['2025-01-20', 15, '2025-02-17'],
    ['2025-01-24', 1, '2025-02-03'],
    ['2025-01-24', 15, '2025-02-21'],
    ['2025-04-04', 1, '2025-04-08'],
    ['2025-04-04', 15, '2025-04-26'],
    ['2025-04-25', 1, '2025-04-26'],
    ['2025-04-25', 15, '2025-05-20'],
    ['2025-04-29', 1, '2025-05-05'],
    ['2025-04-29', 15, '2025-05-23'],
    ['2025-08-29', 1, '2025-09-03'],
    ['2025-08-29', 15, '2025-09-23'],
    ['2025-12-31', 1, '2026-01-05'],
    ['2025-12-31', 15, '2026-01-22'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2026-01-09', 15, '2026-01-29'],
    ['2026-02-13', 1, '2026-02-23'],
    ['2026-02-13', 2, '2026-02-24'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-02-13', 15, '2026-03-13'],
    ['2026-02-14', 1, '2026-02-23'],
    ['2026-02-14', 15, '2026-03-13'],
    ['2026-04-24', 1, '2026-04-28'],
    ['2026-04-24', 15, '2026-05-20'],
    ['2026-08-21', 1, '2026-08-22'],
    ['2026-08-21', 15, '2026-09-15'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-08-28', 15, '2026-09-23'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 2, '2026-11-25'],
    ['2026-11-20', 3, '2026-11-26'],
    ['2026-11-20', 5, '2026-11-30'],
    ['2026-11-20', 15, '2026-12-14'],
    ['2026-11-23', 1, '2026-11-25'],
    ['2026-11-23', 15, '2026-12-15'],
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-11-24', 15, '2026-12-15'],
    ['2026-12-25', 1, '2026-12-28'],
    ['2026-12-25', 15, '2027-01-18'],
    ['2027-01-29', 1, '2027-02-01'],
    ['2027-01-29', 15, '2027-02-26'],
    ['2027-02-03', 1, '2027-02-11'],
    ['2027-02-03', 15, '2027-03-03'],
    ['2027-04-15', 1, '2027-04-19'],
    ['2027-04-15', 15, '2027-05-11'],
    ['2027-04-29', 1, '2027-05-04'],
    ['2027-04-29', 15, '2027-05-24'],
    ['2027-11-23', 1, '2027-11-25'],
    ['2027-11-23', 15, '2027-12-15'],
    ['2027-12-13', 1, '2027-12-14'],
    ['2027-12-13', 15, '2028-01-04'],
  ])('from %s of %i working days ends on %s', (startedOn, days, dueOn) => {
    expect(calculateDeadline({ ...rules, startedOn, days, pauses: [] }, calendar).dueOn).toBe(dueOn);
  });

  test.each<[LocalDate, number, readonly [LocalDate, LocalDate][], LocalDate]>([
    ['2024-02-05', 15, [['2024-02-07', '2024-02-15']], '2024-03-05'],
    ['2025-01-20', 5, [['2025-01-24', '2025-02-03']], '2025-02-04'],
    ['2025-04-24', 5, [['2025-04-25', '2025-04-28']], '2025-05-07'],
    ['2026-02-10', 15, [['2026-02-12', '2026-02-24']], '2026-03-13'],
    ['2026-08-20', 2, [['2026-08-21', '2026-08-24']], '2026-08-25'],
    ['2026-11-20', 15, [['2026-11-23', '2026-11-25']], '2026-12-15'],
    [
      '2026-11-02',
      15,
      [
        ['2026-11-10', '2026-11-12'],
        ['2026-11-23', '2026-11-26'],
      ],
      '2026-11-30',
    ],
    ['2026-12-14', 15, [['2026-12-31', '2027-01-04']], '2027-01-06'],
  ])('from %s of %i working days, stopped %j, ends on %s', (startedOn, days, stopped, dueOn) => {
    const pauses = stopped.map(([from, to]): Pause => ({ from, to, reason: 'needsSupplement' }));

    expect(calculateDeadline({ ...rules, startedOn, days, pauses }, calendar).dueOn).toBe(dueOn);
  });
});

describe('limits in office hours', () => {
  test.each([
    ['within a session', '2026-11-20T08:00', 2, '2026-11-20T10:00'],
    ['over the lunch break', '2026-11-20T10:30', 2, '2026-11-20T14:30'],
    ['received during the lunch break', '2026-11-20T12:15', 1, '2026-11-20T14:30'],
    ['received before the office opens', '2026-11-20T05:00', 4, '2026-11-20T11:30'],
    ['received after it closes', '2026-11-20T17:01', 2, '2026-11-23T09:30'],
    ['complete at closing time', '2026-11-20T15:00', 2, '2026-11-20T17:00'],
    ['over a weekend', '2026-11-20T16:00', 4, '2026-11-23T10:30'],
    ['over Culture Day', '2026-11-23T16:00', 2, '2026-11-25T08:30'],
    ['received on Culture Day', '2026-11-24T09:00', 8, '2026-11-26T08:00'],
    ['on a Saturday that is worked', '2026-08-22T09:00', 4, '2026-08-22T15:00'],
    ['over Tết', '2026-02-13T16:00', 2, '2026-02-23T08:30'],
    ['over National Day and the Monday swapped for a Saturday', '2026-08-28T16:30', 8, '2026-09-03T17:00'],
  ])('%s', (_, from, hours, until) => {
    const tier = { name: 'hours', startedAt: local(from), hours };
    const countdown = { ...rules, startedOn: from.slice(0, 10), days: 15, pauses: [], tier };

    expect(addWorkingMinutes(calendar, local(from), hours * 60).at).toBe(local(until));
    expect(calculateDeadline(countdown, calendar)).toMatchObject({ dueAt: local(until), dueOn: until.slice(0, 10) });
  });
});

describe('tiers with pauses, in office hours', () => {
  test.each<[string, string, number, readonly [string, string][], string]>([
    ['within a session', '2026-11-20T08:00', 2, [['2026-11-20T09:00', '2026-11-20T10:00']], '2026-11-20T11:00'],
    [
      'over the lunch break only',
      '2026-11-20T10:30',
      2,
      [['2026-11-20T11:30', '2026-11-20T13:30']],
      '2026-11-20T14:30',
    ],
    ['over a weekend', '2026-11-20T16:00', 4, [['2026-11-20T16:30', '2026-11-23T08:30']], '2026-11-23T14:00'],
    ['over Tết', '2026-02-13T15:00', 2, [['2026-02-13T16:00', '2026-02-24T07:30']], '2026-02-24T08:30'],
    ['after it was due', '2026-11-20T08:00', 2, [['2026-11-20T10:01', '2026-11-23T10:00']], '2026-11-20T10:00'],
    ['as it is due', '2026-11-20T08:00', 2, [['2026-11-20T10:00', '2026-11-23T10:00']], '2026-11-20T10:00'],
    [
      'twice',
      '2026-11-20T08:00',
      8,
      [
        ['2026-11-20T09:00', '2026-11-20T10:00'],
        ['2026-11-20T14:30', '2026-11-20T15:30'],
      ],
      '2026-11-23T10:30',
    ],
  ])('%s', (_, from, hours, stopped, until) => {
    const pauses = stopped.map(
      ([start, end]): Pause => ({
        ...{ from: start.slice(0, 10), to: end.slice(0, 10), reason: 'needsSupplement' },
        ...{ fromAt: local(start), toAt: local(end) },
      }),
    );
    const tier = { name: 'hours', startedAt: local(from), hours };
    const countdown = { ...rules, startedOn: from.slice(0, 10), days: 15, pauses, tier };

    expect(calculateDeadline(countdown, calendar).dueAt).toBe(local(until));
  });
});

const rules = {
  stage: 'answer',
  policy: { id: 'vn.petition', version: '2026.1' },
  calendar: { id: calendar.id, version: calendar.version },
} as const;

const local = (text: string) => new Date(`${text}:00+07:00`).toISOString();
