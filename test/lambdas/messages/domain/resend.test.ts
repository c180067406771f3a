import { describe, expect, test } from 'vitest';
import { expire, expiryOf, isDueForResend, isOverdue } from '../../../../lambdas/messages/domain/resend.ts';
import { aMessage } from '../../../support/messages.ts';

const CREATED = '2026-11-21T00:00:00.000Z';
const minutesOn = (minutes: number) => new Date(Date.parse(CREATED) + minutes * 60_000).toISOString();
const changed = (minutes: number) => aMessage({ createdAt: CREATED, updatedAt: minutesOn(minutes) });

describe('an unsettled message is due again', () => {
  test.each([
    ['a quarter of an hour after it was stored', 0, 15],
    ['a quarter of an hour after an attempt in the first hour', 40, 55],
    ['after a quarter of its age later', 90, 120],
    ['an hour after an attempt of later days', 4_000, 4_060],
  ])('%s, and not before', (_, at, due) => {
    expect(isDueForResend(changed(at), minutesOn(due - 1))).toBe(false);
    expect(isDueForResend(changed(at), minutesOn(due))).toBe(true);
  });
});

describe('a message is given up', () => {
  test('from the instant on at which another replaces it', () => {
    const message = aMessage({ createdAt: CREATED, validUntil: minutesOn(60) });

    expect(expiryOf(message, minutesOn(59))).toBeUndefined();
    expect(expiryOf(message, minutesOn(60))).toBe('message.superseded');
  });

  test('after two weeks in any case', () => {
    const twoWeeks = 14 * 24 * 60;

    expect(expiryOf(changed(0), minutesOn(twoWeeks - 1))).toBeUndefined();
    expect(expiryOf(changed(0), minutesOn(twoWeeks))).toBe('message.tooOld');
  });

  test('with the reason and the time, and otherwise unchanged', () => {
    const message = changed(0);

    expect(expire(message, 'message.tooOld', minutesOn(5))).toStrictEqual({
      ...message,
      updatedAt: minutesOn(5),
      delivery: { state: 'expired', at: minutesOn(5), reason: 'message.tooOld' },
    });
  });
});

test('a message is overdue three quarters of an hour after it could leave', () => {
  expect(isOverdue(CREATED, minutesOn(44))).toBe(false);
  expect(isOverdue(CREATED, minutesOn(45))).toBe(true);
});
