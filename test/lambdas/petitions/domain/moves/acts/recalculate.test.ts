import { expect, test } from 'vitest';
import type { Calendar } from '../../../../../../lambdas/calendar/calendar.ts';
import {
  checkedBy,
  deadlineChange,
  recalculate,
} from '../../../../../../lambdas/petitions/domain/moves/acts/recalculate.ts';
import { aPetition, aPetitionIn, calendar, DUE_ON, MONDAY } from '../../../../../support/petitions.ts';

const rules = { now: MONDAY, calendar };

test.each(['answered', 'refused', 'needsSupplement'] as const)('nothing is recalculated of what is %s', (status) => {
  expect(deadlineChange(aPetitionIn(status), rules)).toBeUndefined();
  expect(recalculate(aPetitionIn(status), rules)).toMatchObject({ refused: 'petition.illegalMove' });
});

test('a deadline that was right except for its mark changes the mark, and starts no new round of alerts', () => {
  const provisional = { ...aPetition(), provisional: true };

  expect(recalculate(provisional, rules)).toMatchObject({
    dueOn: DUE_ON,
    provisional: false,
    round: provisional.round,
  });
});

/** Saturday 28 November is worked for Monday 30, which the triage ends on. */
const swapped: Calendar = {
  ...calendar,
  version: 'swapped',
  named: new Map([
    ...calendar.named,
    ['2026-11-30', { isWorking: false, why: { vi: 'Hoán đổi', en: 'Swapped' } }],
    ['2026-11-28', { isWorking: true }],
  ]),
};

test('a deadline that is right keeps its day, and the day by which it has to be accepted follows', () => {
  const petition = aPetition();

  expect(recalculate(petition, { ...rules, calendar: swapped })).toBeUndefined();
  expect(petition.triageDueOn).toBe('2026-11-30');
  expect(checkedBy(petition, { ...rules, calendar: swapped })).toEqual({
    calendar: { id: 'vn', version: 'swapped' },
    triageDueOn: '2026-11-28',
  });
});

test('the preview names the days that the calendar counts unlike a plain week', () => {
  const provisional = { ...aPetition(), provisional: true };

  expect(deadlineChange(provisional, { ...rules, calendar: swapped })).toMatchObject({
    from: { calendarVersion: calendar.version },
    daysOff: [{ on: '2026-11-24' }, { on: '2026-11-30', why: { en: 'Swapped' } }],
    worked: ['2026-11-28'],
  });
});

test('a deadline with another instant on the same day is not right', () => {
  const inHours = { ...aPetition(), answerDueAt: `${DUE_ON}T09:00:00.000Z` };

  expect(deadlineChange(inHours, rules)).toMatchObject({ from: { dueOn: DUE_ON }, to: { dueOn: DUE_ON } });
});

test('what the due day would be without pauses follows, although the due day stays', () => {
  const extended = { ...aPetition(), countdown: { ...aPetition().countdown, extendedBy: 1 } };

  expect(checkedBy(extended, rules)).toHaveProperty('delays');
});

test('what is accepted has no such day', () => {
  expect(checkedBy(aPetitionIn('accepted'), rules).triageDueOn).toBeUndefined();
});
