import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../../lambdas/kernel/time.ts';
import { scheduleNextAlert } from '../../../../lambdas/petitions/domain/clock.ts';
import { calculateDeadline } from '../../../../lambdas/petitions/domain/deadline.ts';
import { stepInstants } from '../../../../lambdas/petitions/domain/escalation.ts';
import { MAX_EVENTS, record } from '../../../../lambdas/petitions/domain/history.ts';
import { makeMove } from '../../../../lambdas/petitions/domain/make-move.ts';
import type { PetitionEvent } from '../../../../lambdas/petitions/domain/parts.ts';
import type { Petition } from '../../../../lambdas/petitions/domain/petition.ts';
import {
  aPetition,
  aPetitionIn,
  calendar,
  DUE_ON,
  LATE_AT,
  legal,
  MONDAY,
  moved,
  NEXT_TUESDAY,
  officer,
  THURSDAY,
} from '../../../support/petitions.ts';

const DUE_SOON_AT = instantAt('2026-12-10', '07:00');

describe('a move', () => {
  test('that is legal changes the status, the version and the history, and nothing of what was sent', () => {
    const before = aPetition();

    const after = legal(makeMove(before, 'accept', { now: MONDAY, calendar, by: officer }));

    expect(after).toStrictEqual({
      ...before,
      status: 'accepted',
      version: 2,
      events: [...before.events, { at: MONDAY, event: 'accepted', by: officer }],
    });
  });

  test('that is illegal is refused with what would be legal and the version that holds', () => {
    const before = aPetitionIn('answered');

    expect(makeMove(before, 'accept', { now: MONDAY, calendar })).toStrictEqual({
      refused: 'petition.illegalMove',
      detail: { petitionStatus: 'answered', legalFrom: ['submitted'], version: before.version },
    });
  });

  test('keeps the note it was given, and no actor where a citizen makes it', () => {
    const after = legal(makeMove(aPetition(), 'note', { now: MONDAY, calendar, note: 'vì mưa' }));

    expect(after.events.at(-1)).toStrictEqual({ at: MONDAY, event: 'noted', note: 'vì mưa' });
  });

  test('leaves the petition it was made of as it was', () => {
    const before = aPetition();
    const copy = structuredClone(before);

    makeMove(before, 'requestSupplement', { now: MONDAY, calendar, by: officer });

    expect(before).toStrictEqual(copy);
  });
});

describe('the clock', () => {
  test('stands still while something is asked of the citizen, and nobody is warned', () => {
    const asked = moved(aPetitionIn('accepted'), 'requestSupplement', THURSDAY);

    expect(asked).toMatchObject({ status: 'needsSupplement', dueOn: DUE_ON, round: 1 });
    expect(asked.held).toMatchObject({ status: 'accepted', since: '2026-11-26' });
    expect(asked.nextAlertAt).toBeUndefined();
  });

  test('runs on where it stood, by as many working days later as it stood still', () => {
    const asked = moved({ ...aPetitionIn('accepted'), alerts: { dueSoon: MONDAY } }, 'requestSupplement', THURSDAY);

    const back = moved(asked, 'supplement', NEXT_TUESDAY);

    expect(back).toMatchObject({ status: 'accepted', dueOn: '2026-12-17', round: 2, held: undefined });
    expect(back.alerts).toStrictEqual({});
    expect(back.countdown.pauses).toStrictEqual([{ from: '2026-11-26', to: '2026-12-01', reason: 'needsSupplement' }]);
    expect(back.nextAlertAt).toBe(stepInstants(calendar, '2026-12-17', 'answer').dueSoon);
    expect(calculateDeadline(back.countdown, calendar).counted).toHaveLength(15);
  });

  test('collects its pauses', () => {
    const once = moved(moved(aPetition(), 'requestSupplement', MONDAY), 'supplement', THURSDAY);
    const twice = moved(moved(once, 'requestSupplement', THURSDAY), 'supplement', NEXT_TUESDAY);

    expect(twice.countdown.pauses.map(({ from, to }) => [from, to])).toStrictEqual([
      ['2026-11-23', '2026-11-26'],
      ['2026-11-26', '2026-12-01'],
    ]);
    expect(twice).toMatchObject({ dueOn: '2026-12-21', round: 3, status: 'submitted' });
  });

  test('gives nothing back to an agency that was late when it asked', () => {
    const late = moved(aPetitionIn('processing'), 'requestSupplement', LATE_AT);

    const back = moved(late, 'supplement', instantAt('2026-12-22', '09:00'));

    expect(back).toMatchObject({ status: 'processing', dueOn: DUE_ON });
  });

  test('counts the two days of publication from the day of the answer, and warns on the last but one', () => {
    const drafted = moved(aPetitionIn('processing'), 'answerToPublish', THURSDAY);

    expect(drafted).toMatchObject({ status: 'awaitingPublication', dueOn: '2026-11-30', round: 2 });
    expect(drafted.countdown).toMatchObject({ stage: 'publication', startedOn: '2026-11-26', days: 2 });
    expect(drafted.held).toMatchObject({ status: 'processing', since: '2026-11-26', countdown: { stage: 'answer' } });
    expect(drafted.nextAlertAt).toBe(instantAt('2026-11-27', '07:00'));
  });

  test('of the answer runs on when it is sent back, less the days it waited to be read', () => {
    const returned = moved(moved(aPetitionIn('processing'), 'answerToPublish', THURSDAY), 'returnAnswer', NEXT_TUESDAY);

    expect(returned).toMatchObject({ status: 'processing', dueOn: '2026-12-17', round: 3, held: undefined });
    expect(returned.countdown).toMatchObject({
      stage: 'answer',
      pauses: [{ from: '2026-11-26', to: '2026-12-01', reason: 'awaitingPublication' }],
    });
    expect(returned.nextAlertAt).toBe(stepInstants(calendar, '2026-12-17', 'answer').dueSoon);
  });

  test('of an answer that was late before it was read stays late when it is sent back', () => {
    const returned = moved(moved(aPetitionIn('processing'), 'answerToPublish', LATE_AT), 'returnAnswer', LATE_AT);

    expect(returned.dueOn).toBe(DUE_ON);
    expect(returned.nextAlertAt).toBe(stepInstants(calendar, DUE_ON, 'answer').late);
  });

  test('begins anew with another agency', () => {
    const forwarded = moved(aPetitionIn('accepted'), 'forward', NEXT_TUESDAY);

    expect(forwarded).toMatchObject({ status: 'submitted', dueOn: '2026-12-22', round: 2, promisedOn: DUE_ON });
    expect(forwarded.countdown).toMatchObject({ startedOn: '2026-12-01', days: 15, pauses: [] });
    expect(forwarded.nextAlertAt).toBe(stepInstants(calendar, '2026-12-22', 'answer').dueSoon);
  });

  test.each(['answered', 'published'] as const)('begins anew when what is %s is opened again', (status) => {
    const reopened = moved(aPetitionIn(status), 'reopen', NEXT_TUESDAY);

    expect(reopened).toMatchObject({ status: 'processing', dueOn: '2026-12-22', held: undefined });
    expect(reopened.countdown).toMatchObject({ stage: 'answer', startedOn: '2026-12-01' });
    expect(reopened.nextAlertAt).toBe(stepInstants(calendar, '2026-12-22', 'answer').dueSoon);
  });

  test.each<[Parameters<typeof moved>[1], Petition]>([
    ['refuse', aPetition()],
    ['forwardOut', aPetitionIn('processing')],
    ['answer', aPetitionIn('processing')],
    ['publish', aPetitionIn('awaitingPublication')],
    ['withdraw', aPetitionIn('needsSupplement')],
  ])('ends with %s: nothing is to be said any more', (move, petition) => {
    const over = moved(petition, move, THURSDAY);

    expect(over.nextAlertAt).toBeUndefined();
    expect(over.held).toBeUndefined();
  });

  test('of what is published is that of its answer again, so that it is judged by it', () => {
    const late = moved(aPetitionIn('processing'), 'answerToPublish', LATE_AT);

    const published = moved(late, 'publish', LATE_AT);

    expect(late.dueOn).toBe('2026-12-17');
    expect(published).toMatchObject({ dueOn: DUE_ON, countdown: { stage: 'answer' }, provisional: false });
  });

  test('keeps running through what only tells of it', () => {
    const before = aPetitionIn('processing');

    for (const move of ['assign', 'extend', 'note', 'explainDelay', 'apologise'] as const) {
      const after = moved(before, move, THURSDAY);

      expect(after).toStrictEqual({ ...before, version: 4, events: after.events });
    }
  });
});

describe('what must be said next', () => {
  test.each([
    ['is the warning that it is due soon', MONDAY, {}, DUE_SOON_AT],
    ['is still that when its moment has come', instantAt('2026-12-10', '12:00'), {}, DUE_SOON_AT],
    ['is the due day once that was said', THURSDAY, { dueSoon: MONDAY }, instantAt(DUE_ON, '07:00')],
    ['is the lateness when that has come', LATE_AT, {}, instantAt('2026-12-15', '07:00')],
    ['is nothing once all was said', LATE_AT, { late: LATE_AT }, undefined],
  ])('%s', (_, now, alerts, at) => {
    expect(scheduleNextAlert(aPetition({ alerts }), now, calendar)).toBe(at);
  });
});

describe('the history', () => {
  const entry: PetitionEvent = { at: MONDAY, event: 'assigned' };
  const withHistory = (petition: Petition, length: number): Petition => ({
    ...petition,
    events: Array.from({ length }, () => entry),
  });
  const full = (most: number) => ({
    refused: 'petition.historyFull',
    detail: { detail: `A petition keeps at most ${most} events of this kind.` },
  });

  test('takes what happens beside the moves, and nothing else changes', () => {
    const before = aPetitionIn('processing');

    expect(record(before, { now: THURSDAY, event: 'contactOpened', by: officer, note: 'gọi hẹn' })).toStrictEqual({
      ...before,
      version: before.version + 1,
      events: [...before.events, { at: THURSDAY, event: 'contactOpened', by: officer, note: 'gọi hẹn' }],
    });
  });

  test('is refused to what leads nowhere once fifty events are in it', () => {
    const long = withHistory(aPetitionIn('processing'), 49);
    const longer = legal(record(long, { now: MONDAY, event: 'contactOpened', by: officer }));

    expect(record(longer, { now: MONDAY, event: 'contactOpened', by: officer })).toStrictEqual(full(50));
    expect(makeMove(longer, 'assign', { now: MONDAY, calendar, by: officer, assignee: officer })).toStrictEqual(
      full(50),
    );
  });

  test('still has room then for an answer, its publication and the word of the citizen', () => {
    const long = withHistory(aPetitionIn('accepted'), 50);

    const published = moved(moved(moved(long, 'assign'), 'answerToPublish'), 'publish');

    expect(makeMove(published, 'rate', { now: MONDAY, calendar })).toMatchObject({
      version: 6,
      status: 'published',
    });
  });

  test('ends with eighty events', () => {
    const almost = withHistory(aPetitionIn('processing'), MAX_EVENTS - 1);

    expect(moved(almost, 'answer').events).toHaveLength(80);
    expect(makeMove(moved(almost, 'answer'), 'rate', { now: MONDAY, calendar })).toStrictEqual(full(80));
  });
});
