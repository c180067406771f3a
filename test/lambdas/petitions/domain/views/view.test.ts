import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../../../lambdas/calendar/day.ts';
import { subtractWorkingDays } from '../../../../../lambdas/calendar/working-days.ts';
import { addDays, instantAt } from '../../../../../lambdas/kernel/time.ts';
import type { Status } from '../../../../../lambdas/petitions/domain/case/status.ts';
import { type ViewName, viewOf, views } from '../../../../../lambdas/petitions/domain/views/view.ts';
import { aCaller, calendar, MONDAY } from '../../../../support/petitions.ts';

const view = (name: ViewName, now = MONDAY) => viewOf(name, aCaller({ id: 'me' }), now, calendar);

describe('a view of an inbox', () => {
  test.each<[ViewName, Status, string | undefined, boolean]>([
    ['inbox', 'submitted', undefined, true],
    ['inbox', 'needsSupplement', 'somebody', true],
    ['mine', 'processing', 'me', true],
    ['mine', 'processing', 'somebody', false],
    ['mine', 'submitted', undefined, false],
    ['unassigned', 'submitted', undefined, true],
    ['unassigned', 'processing', 'me', false],
    ['triage', 'submitted', undefined, true],
    ['triage', 'accepted', undefined, false],
    ['awaitingPublication', 'awaitingPublication', 'me', true],
    ['awaitingPublication', 'processing', 'me', false],
    ['overdue', 'processing', 'me', true],
    ['overdue', 'needsSupplement', 'me', false],
    ['dueSoon', 'accepted', undefined, true],
    ['dueSoon', 'needsSupplement', undefined, false],
    ['closed', 'answered', 'me', true],
    ['closed', 'withdrawn', undefined, true],
    ['closed', 'awaitingPublication', 'me', false],
  ])('%s: what is %s and assigned to %s is in it: %s', (name, status, assigneeId, isIn) => {
    expect(view(name).matches({ status, assigneeId })).toBe(isIn);
  });

  test.each([
    ['processing', '2026-11-20', true],
    ['submitted', '2026-11-20', true],
    ['processing', undefined, false],
    ['awaitingPublication', '2026-11-20', false],
  ] as const)('reopened: what is %s and was reopened on %s is in it: %s', (status, reopenedOn, isIn) => {
    expect(view('reopened').matches({ status, reopenedOn })).toBe(isIn);
  });

  test.each(views.filter((name) => !['overdue', 'dueSoon', 'lowRated'].includes(name)))(
    '%s reads all due days',
    (name) => {
      expect(view(name).range).toStrictEqual({});
    },
  );

  test('of what was rated low has the ratings of ninety days', () => {
    expect(view('lowRated').range).toStrictEqual({ from: instantAt(addDays('2026-11-23', -90), '00:00') });
  });

  test('of what is overdue ends now', () => {
    expect(view('overdue').range).toStrictEqual({ to: MONDAY });
  });

  test.each([
    ['a Monday before a holiday', MONDAY, '2026-11-26'],
    ['a Friday', instantAt('2026-11-27', '08:00'), '2026-12-01'],
    ['a Saturday', instantAt('2026-11-28', '08:00'), '2026-12-01'],
    ['the last minute of a Sunday', instantAt('2026-11-29', '23:59'), '2026-12-01'],
    ['the first minute of a Monday', instantAt('2026-11-30', '00:00'), '2026-12-02'],
  ])('of what is due soon on %s runs from now to the end of two working days', (_, now, last) => {
    expect(view('dueSoon', now).range).toStrictEqual({ from: now, to: instantAt(addDays(last, 1), '00:00') });
  });

  test('calls soon what the warnings call soon', async () => {
    await fc.assert(
      fc.property(fc.nat(600), fc.integer({ min: 0, max: 14 }), (start, ahead) => {
        const dueOn = addDays('2025-01-06', start);
        fc.pre(isWorkingDay(calendar, dueOn));
        const dueSoon = instantAt(subtractWorkingDays(calendar, dueOn, 2), '00:00');
        const now = instantAt(addDays(dueOn, -ahead), '12:00');
        const { to } = view('dueSoon', now).range;

        expect(instantAt(addDays(dueOn, 1), '00:00') <= `${to}`).toBe(dueSoon <= now);
      }),
    );
  });
});
