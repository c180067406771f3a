import { describe, expect, test } from 'vitest';
import { type SendingHours, sendableSince } from '../../../../lambdas/messages/domain/sending-hours.ts';
import { calendar } from '../../../support/petitions.ts';

const local = (text: string) => new Date(`${text}+07:00`).toISOString();
const since = (hours: SendingHours | undefined, createdAt: string, now: string) =>
  sendableSince({ createdAt: local(createdAt), hours }, calendar, local(now));

const FRIDAY_NOON = '2026-11-20T12:00:00';

describe('a message to staff', () => {
  test.each([
    ['a working day at seven', '2026-11-23T07:00:00', '2026-11-23T07:00:00'],
    ['the evening, until half past five', '2026-11-23T17:29:59', '2026-11-23T07:00:00'],
    ['its own day', '2026-11-20T12:01:00', FRIDAY_NOON],
    ['a working Saturday instead of a day off', '2026-08-22T10:00:00', '2026-08-22T07:00:00'],
  ])('may leave on %s', (_, now, expected) => {
    expect(since('office', now < FRIDAY_NOON ? '2026-08-20T12:00:00' : FRIDAY_NOON, now)).toBe(local(expected));
  });

  test.each([
    ['in the early morning', '2026-11-23T06:59:59'],
    ['from half past five on', '2026-11-23T17:30:00'],
    ['at night', '2026-11-23T00:00:00'],
    ['on a Saturday', '2026-11-21T10:00:00'],
    ['on a Sunday', '2026-11-22T10:00:00'],
    ['on the Day of Culture', '2026-11-24T10:00:00'],
    ['at Tết', '2027-02-08T10:00:00'],
  ])('is held %s', (_, now) => {
    expect(since('office', FRIDAY_NOON, now)).toBeUndefined();
  });
});

describe('news to a citizen', () => {
  test.each([
    ['a day off', '2026-11-22T10:00:00', '2026-11-22T07:00:00'],
    ['the evening', '2026-11-22T20:59:59', '2026-11-22T07:00:00'],
  ])('may leave on %s', (_, now, expected) => {
    expect(since('daytime', FRIDAY_NOON, now)).toBe(local(expected));
  });

  test.each(['2026-11-22T21:00:00', '2026-11-23T03:00:00', '2026-11-23T06:59:59'])('is held at %s', (now) => {
    expect(since('daytime', FRIDAY_NOON, now)).toBeUndefined();
  });
});

describe('the reply to a citizen', () => {
  const ASKED = '2026-11-22T23:30:00';

  test('leaves at night while they wait for it', () => {
    expect(since('reply', ASKED, '2026-11-23T00:29:59')).toBe(local(ASKED));
  });

  test('is held until the morning afterwards', () => {
    expect(since('reply', ASKED, '2026-11-23T00:30:00')).toBeUndefined();
    expect(since('reply', ASKED, '2026-11-23T07:00:00')).toBe(local('2026-11-23T07:00:00'));
  });
});

test('a message of a version without hours may leave at any time', () => {
  expect(since(undefined, FRIDAY_NOON, '2026-11-22T03:00:00')).toBe(local(FRIDAY_NOON));
});
