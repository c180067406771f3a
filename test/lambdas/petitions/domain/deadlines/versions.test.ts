import { describe, expect, test } from 'vitest';
import { createPetition } from '../../../../../lambdas/petitions/domain/case/create-petition.ts';
import type { Petition } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { explainDeadline } from '../../../../../lambdas/petitions/domain/deadlines/explain.ts';
import { makeMove } from '../../../../../lambdas/petitions/domain/moves/make-move.ts';
import type { Move } from '../../../../../lambdas/petitions/domain/moves/moves.ts';
import {
  anInput,
  aPetitionIn,
  aSubmission,
  calendar,
  DUE_ON,
  legal,
  MONDAY,
  NEXT_TUESDAY,
  RECEIVED_AT,
  superiors,
  THURSDAY,
} from '../../../../support/petitions.ts';
import { firstPolicy, policies, secondCalendar, secondPolicy } from '../../../../support/rules.ts';

type Rules = { readonly calendar?: typeof calendar; readonly policies?: typeof policies };

const create = (now: string, rules: Rules) => createPetition(aSubmission(), { now, calendar, superiors, ...rules });
const move = (petition: Petition, name: Move, now: string, rules: Rules): Petition =>
  legal(makeMove<Move>(petition, name, { ...anInput(petition, now), ...rules }));

describe('the policy', () => {
  test.each([
    ['before the change', MONDAY, firstPolicy, 15],
    ['after it', THURSDAY, secondPolicy, 10],
  ])('of a new petition is the one valid on its day: %s', (_, now, policy, days) => {
    const { countdown } = create(now, { policies });

    expect(countdown).toMatchObject({ days, policy: { id: policy.id, version: policy.version } });
  });

  test('of a publication is that of the petition, not the one valid today', () => {
    const waiting = move(aPetitionIn('processing'), 'answerToPublish', THURSDAY, { policies });

    expect(waiting.countdown).toMatchObject({ days: 2, policy: { version: '2026.1' } });
    expect(waiting.dueOn).toBe('2026-11-30');
  });

  test.each<[Move, 'accepted' | 'answered']>([
    ['forward', 'accepted'],
    ['reopen', 'answered'],
  ])('of a clock that starts again is the one valid today: %s', (name, status) => {
    const restarted = move(aPetitionIn(status), name, NEXT_TUESDAY, { policies });

    expect(restarted.countdown).toMatchObject({ days: 10, policy: { version: '2099.1' } });
    expect(restarted.dueOn).toBe('2026-12-15');
  });

  test('of a clock that was suspended stays that of the petition', () => {
    const suspended = move(aPetitionIn('accepted'), 'requestSupplement', MONDAY, { policies });

    const resumed = move(suspended, 'supplement', NEXT_TUESDAY, { policies });

    expect(resumed.countdown).toMatchObject({ days: 15, policy: { version: '2026.1' } });
  });

  test('that an explanation cites is that of the petition', () => {
    const old = explainDeadline(aPetitionIn('accepted'), calendar, policies);
    const recent = explainDeadline(create(THURSDAY, { policies }), calendar, policies);

    expect(old).toMatchObject({ limit: { days: 15, basis: firstPolicy.limits.answer.basis } });
    expect(recent).toMatchObject({ limit: { days: 10, basis: { en: 'Ten days' } }, policy: { version: '2099.1' } });
  });

  test('that is not in the data any more is an error, not another policy', () => {
    const old = aPetitionIn('processing');
    const petition = { ...old, countdown: { ...old.countdown, policy: { id: 'vn.petition', version: '1999.1' } } };

    expect(() => move(petition, 'answerToPublish', THURSDAY, {})).toThrow(
      'Policy vn.petition version 1999.1 not found',
    );
    expect(() => explainDeadline(petition, calendar)).toThrow('Policy vn.petition version 1999.1 not found');
  });
});

describe('the calendar', () => {
  const rules = { calendar: secondCalendar };

  test('of a new petition is the one it was created with', () => {
    const petition = create(RECEIVED_AT, rules);

    expect(petition.countdown.calendar).toStrictEqual({ id: 'vn', version: '2099.1' });
    expect(petition).toMatchObject({ dueOn: '2026-12-15', promisedOn: '2026-12-15' });
  });

  test('of a publication is the one in force when it starts; the clock of the answer keeps its own', () => {
    const waiting = move(aPetitionIn('processing'), 'answerToPublish', THURSDAY, rules);

    expect(waiting).toMatchObject({ dueOn: '2026-12-01', countdown: { calendar: { version: '2099.1' } } });
    expect(waiting.held?.countdown.calendar.version).toBe(calendar.version);
  });

  test.each<[Move, 'accepted' | 'answered', string]>([
    ['forward', 'accepted', '2026-12-18'],
    ['reopen', 'answered', '2026-12-18'],
  ])('of a clock that starts again is the one in force: %s', (name, status, dueOn) => {
    const restarted = move(aPetitionIn(status), name, THURSDAY, rules);

    expect(restarted).toMatchObject({ dueOn, countdown: { calendar: { version: '2099.1' } } });
  });

  test.each<[Move, 'needsSupplement' | 'awaitingPublication', string]>([
    ['supplement', 'needsSupplement', '2026-12-21'],
    ['returnAnswer', 'awaitingPublication', '2026-12-21'],
    ['publish', 'awaitingPublication', '2026-12-15'],
    ['withdraw', 'needsSupplement', '2026-12-21'],
  ])('that a held clock is calculated with is the one in force: %s', (name, status, dueOn) => {
    expect(move(aPetitionIn(status), name, NEXT_TUESDAY, rules).dueOn).toBe(dueOn);
  });

  test('that an explanation names is the one it was calculated with', () => {
    const explained = explainDeadline(aPetitionIn('accepted'), secondCalendar);

    expect(explained).toMatchObject({ calendar: { id: 'vn', version: '2099.1' }, dueOn: '2026-12-15' });
    expect(explained.skipped.map(({ on }) => on)).toContain('2026-11-30');
    expect(explainDeadline(aPetitionIn('accepted'), calendar).dueOn).toBe(DUE_ON);
  });
});

describe('a provisional deadline', () => {
  const BEFORE_TET = '2027-01-15T02:00:00.000Z';
  const AT_TET = '2027-02-01T02:00:00.000Z';
  const AFTER_TET = '2027-03-01T02:00:00.000Z';
  const received = (receivedAt: string) => aPetitionIn('processing', { receivedAt }, receivedAt);

  test.each<[string, Petition, Move, string, boolean]>([
    ['a publication due before Tết', received(AT_TET), 'answerToPublish', AT_TET, false],
    ['a publication due after Tết', received(RECEIVED_AT), 'answerToPublish', '2027-02-03T02:00:00.000Z', true],
    ['a clock that starts again after Tết', received(AT_TET), 'forward', AFTER_TET, false],
    ['a clock that starts again before Tết', received(RECEIVED_AT), 'forward', AT_TET, true],
  ])('is decided again with the clock: %s', (_, petition, name, now, provisional) => {
    expect(petition.provisional).toBe(!provisional);
    expect(move(petition, name, now, {}).provisional).toBe(provisional);
  });

  test('is decided again when the clock resumes', () => {
    const suspended = move(received(BEFORE_TET), 'requestSupplement', BEFORE_TET, {});

    expect(move(suspended, 'supplement', BEFORE_TET, {}).provisional).toBe(suspended.provisional);
    expect(move(suspended, 'supplement', AT_TET, {}).provisional).toBe(true);
    expect(move(suspended, 'supplement', AT_TET, { calendar: secondCalendar }).provisional).toBe(false);
  });

  test('is that of the answer again once it is published', () => {
    const waiting = move(received(AT_TET), 'answerToPublish', AT_TET, {});

    expect(waiting.provisional).toBe(false);
    expect(move(waiting, 'publish', AT_TET, {}).provisional).toBe(true);
    expect(move(waiting, 'publish', AT_TET, { calendar: secondCalendar }).provisional).toBe(false);
  });
});

describe('a new round of alerts', () => {
  const SENT = { dueSoon: RECEIVED_AT, dueToday: RECEIVED_AT, late: RECEIVED_AT };

  test.each<[Move, Petition]>([
    ['supplement', aPetitionIn('needsSupplement', { alerts: SENT })],
    ['forward', aPetitionIn('accepted', { alerts: SENT })],
    ['answerToPublish', aPetitionIn('processing', { alerts: SENT })],
    ['returnAnswer', { ...aPetitionIn('awaitingPublication'), alerts: SENT }],
    ['reopen', aPetitionIn('answered', { alerts: SENT })],
  ])('starts with %s, and the alerts of the old one do not count', (name, petition) => {
    const after = move(petition, name, THURSDAY, {});

    expect(petition.alerts).toStrictEqual(SENT);
    expect(after.round).toBe(petition.round + 1);
    expect(after.alerts).toStrictEqual({});
    expect(after.nextAlertAt).toBeDefined();
  });

  test.each<[Move, Petition]>([
    ['accept', aPetitionIn('submitted', { alerts: SENT })],
    ['assign', aPetitionIn('accepted', { alerts: SENT })],
    ['requestSupplement', aPetitionIn('accepted', { alerts: SENT })],
    ['answer', aPetitionIn('processing', { alerts: SENT })],
  ])('does not start with %s: the alerts that were sent stay', (name, petition) => {
    expect(move(petition, name, THURSDAY, {})).toMatchObject({ round: petition.round, alerts: SENT });
  });
});
