import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../../../lambdas/kernel/time.ts';
import { MAX_EVENTS, record } from '../../../../../lambdas/petitions/domain/case/history.ts';
import type { PetitionEvent } from '../../../../../lambdas/petitions/domain/case/parts.ts';
import type { Petition } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { watch } from '../../../../../lambdas/petitions/domain/deadlines/clock.ts';
import { calculateDeadline } from '../../../../../lambdas/petitions/domain/deadlines/deadline.ts';
import { makeMove } from '../../../../../lambdas/petitions/domain/moves/make-move.ts';
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
  stepInstants,
  THURSDAY,
  VERSIONS,
} from '../../../../support/petitions.ts';

describe('a move', () => {
  test('changes the status, the version and the history, and nothing of what was sent', () => {
    const before = aPetition();

    const after = legal(makeMove(before, 'accept', { now: MONDAY, calendar, by: officer }));

    expect(after).toStrictEqual({
      ...before,
      status: 'accepted',
      version: 2,
      triageDueOn: undefined,
      nextAlertAt: stepInstants(DUE_ON)['half'],
      events: [...before.events, { at: MONDAY, event: 'accepted', by: officer, versions: VERSIONS }],
    });
  });

  test('that is illegal is refused with the legal statuses and the current version', () => {
    const before = aPetitionIn('answered');

    expect(makeMove(before, 'accept', { now: MONDAY, calendar })).toStrictEqual({
      refused: 'petition.illegalMove',
      detail: { petitionStatus: 'answered', legalFrom: ['submitted'], version: before.version },
    });
  });

  test('records its note, and no actor when a citizen makes it', () => {
    const after = legal(makeMove(aPetition(), 'note', { now: MONDAY, calendar, note: 'vì mưa' }));

    expect(after.events.at(-1)).toStrictEqual({
      ...{ at: MONDAY, event: 'noted', note: 'vì mưa', versions: VERSIONS },
    });
  });

  test('does not change the petition it is given', () => {
    const before = aPetition();
    const copy = structuredClone(before);

    makeMove(before, 'requestSupplement', { now: MONDAY, calendar, by: officer });

    expect(before).toStrictEqual(copy);
  });
});

describe('the clock', () => {
  test('is suspended while a supplement is awaited, and no alert is due', () => {
    const asked = moved(aPetitionIn('accepted'), 'requestSupplement', THURSDAY);

    expect(asked).toMatchObject({ status: 'needsSupplement', dueOn: DUE_ON, round: 1 });
    expect(asked.held).toMatchObject({ status: 'accepted', since: '2026-11-26' });
    expect(asked.nextAlertAt).toBeUndefined();
  });

  test('resumes, and moves the due day by the working days of the suspension', () => {
    const asked = moved({ ...aPetitionIn('accepted'), alerts: { dueSoon: MONDAY } }, 'requestSupplement', THURSDAY);

    const back = moved(asked, 'supplement', NEXT_TUESDAY);

    expect(back).toMatchObject({ status: 'accepted', dueOn: '2026-12-17', round: 2, held: undefined });
    expect(back.alerts).toStrictEqual({});
    expect(back.countdown.pauses).toStrictEqual([{ from: '2026-11-26', to: '2026-12-01', reason: 'needsSupplement' }]);
    expect(back.nextAlertAt).toBe(stepInstants('2026-12-17')['half']);
    expect(calculateDeadline(back.countdown, calendar).counted).toHaveLength(15);
  });

  test('records each pause', () => {
    const once = moved(moved(aPetition(), 'requestSupplement', MONDAY), 'supplement', THURSDAY);
    const twice = moved(moved(once, 'requestSupplement', THURSDAY), 'supplement', NEXT_TUESDAY);

    expect(twice.countdown.pauses.map(({ from, to }) => [from, to])).toStrictEqual([
      ['2026-11-23', '2026-11-26'],
      ['2026-11-26', '2026-12-01'],
    ]);
    expect(twice).toMatchObject({ dueOn: '2026-12-21', round: 3, status: 'submitted' });
  });

  test('does not extend a deadline that was over when the supplement was requested', () => {
    const late = moved(aPetitionIn('processing'), 'requestSupplement', LATE_AT);

    const back = moved(late, 'supplement', instantAt('2026-12-22', '09:00'));

    expect(back).toMatchObject({ status: 'processing', dueOn: DUE_ON });
  });

  test('counts the two days of publication from the day of the answer, with an alert one day before', () => {
    const drafted = moved(aPetitionIn('processing'), 'answerToPublish', THURSDAY);

    expect(drafted).toMatchObject({ status: 'awaitingPublication', dueOn: '2026-11-30', round: 2 });
    expect(drafted.countdown).toMatchObject({ stage: 'publication', startedOn: '2026-11-26', days: 2 });
    expect(drafted.held).toMatchObject({ status: 'processing', since: '2026-11-26', countdown: { stage: 'answer' } });
    expect(drafted.nextAlertAt).toBe(instantAt('2026-11-27', '07:30'));
  });

  test('of the answer resumes when it is returned, without the days it waited for publication', () => {
    const returned = moved(moved(aPetitionIn('processing'), 'answerToPublish', THURSDAY), 'returnAnswer', NEXT_TUESDAY);

    expect(returned).toMatchObject({ status: 'processing', dueOn: '2026-12-17', round: 3, held: undefined });
    expect(returned.countdown).toMatchObject({
      stage: 'answer',
      pauses: [{ from: '2026-11-26', to: '2026-12-01', reason: 'awaitingPublication' }],
    });
    expect(returned.nextAlertAt).toBe(stepInstants('2026-12-17')['half']);
  });

  test('of a late answer stays late when the answer is returned', () => {
    const returned = moved(moved(aPetitionIn('processing'), 'answerToPublish', LATE_AT), 'returnAnswer', LATE_AT);

    expect(returned.dueOn).toBe(DUE_ON);
    expect(returned.nextAlertAt).toBe(stepInstants(DUE_ON)['half']);
  });

  test('starts again at another agency', () => {
    const forwarded = moved(aPetitionIn('accepted'), 'forward', NEXT_TUESDAY);

    expect(forwarded).toMatchObject({ status: 'submitted', dueOn: '2026-12-22', round: 2, promisedOn: DUE_ON });
    expect(forwarded.countdown).toMatchObject({ startedOn: '2026-12-01', days: 15, pauses: [] });
    expect(forwarded).toMatchObject({ triageDueOn: '2026-12-08', nextAlertAt: instantAt('2026-12-03', '07:30') });
  });

  test.each(['answered', 'published'] as const)('starts again when a petition that is %s is reopened', (status) => {
    const reopened = moved(aPetitionIn(status), 'reopen', NEXT_TUESDAY);

    expect(reopened).toMatchObject({ status: 'processing', dueOn: '2026-12-22', held: undefined });
    expect(reopened.countdown).toMatchObject({ stage: 'answer', startedOn: '2026-12-01' });
    expect(reopened.nextAlertAt).toBe(stepInstants('2026-12-22')['half']);
  });

  test.each<[Parameters<typeof moved>[1], Petition]>([
    ['refuse', aPetition()],
    ['forwardOut', aPetitionIn('processing')],
    ['answer', aPetitionIn('processing')],
    ['publish', aPetitionIn('awaitingPublication')],
    ['withdraw', aPetitionIn('needsSupplement')],
  ])('ends with %s, and no alert is due any more', (move, petition) => {
    const over = moved(petition, move, THURSDAY);

    expect(over.nextAlertAt).toBeUndefined();
    expect(over.held).toBeUndefined();
  });

  test('of a published petition is that of its answer again', () => {
    const late = moved(aPetitionIn('processing'), 'answerToPublish', LATE_AT);

    const published = moved(late, 'publish', LATE_AT);

    expect(late.dueOn).toBe('2026-12-17');
    expect(published).toMatchObject({ dueOn: DUE_ON, countdown: { stage: 'answer' }, provisional: false });
  });

  test('is not changed by moves that only record something', () => {
    const before = aPetitionIn('processing');

    for (const move of ['assign', 'note', 'explainDelay'] as const) {
      const after = moved(before, move, THURSDAY);

      expect(after).toStrictEqual({ ...before, version: 4, events: after.events });
    }
  });
});

describe('the next alert', () => {
  test.each<[string, Petition['alerts'], string | undefined]>([
    ['is the first step', {}, instantAt('2026-12-03', '07:30')],
    ['is the step after the last that was noted', { half: MONDAY, dueSoon: MONDAY }, instantAt(DUE_ON, '07:30')],
    ['is not a step before one that was noted', { late: LATE_AT }, instantAt('2026-12-17', '07:30')],
    ['is none once the last step was noted', { late150: LATE_AT }, undefined],
  ])('%s', (_, alerts, at) => {
    expect(watch({ ...aPetitionIn('accepted'), alerts }, { calendar }).nextAlertAt).toBe(at);
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

  test('records what is not a move, and nothing else changes', () => {
    const before = aPetitionIn('processing');

    expect(record(before, { now: THURSDAY, event: 'contactOpened', by: officer, note: 'gọi hẹn' })).toStrictEqual({
      ...before,
      events: [...before.events, { at: THURSDAY, event: 'contactOpened', by: officer, note: 'gọi hẹn' }],
    });
  });

  test('accepts no assignment and no opened contact after fifty events', () => {
    const long = withHistory(aPetitionIn('processing'), 49);
    const longer = legal(record(long, { now: MONDAY, event: 'contactOpened', by: officer }));

    expect(record(longer, { now: MONDAY, event: 'contactOpened', by: officer })).toStrictEqual(full(50));
    expect(makeMove(longer, 'assign', { now: MONDAY, calendar, by: officer, assignee: officer })).toStrictEqual(
      full(50),
    );
  });

  test('still has room then for an answer, its publication and a rating', () => {
    const long = withHistory(aPetitionIn('accepted'), 50);

    const published = moved(moved(moved(long, 'assign'), 'answerToPublish'), 'publish');

    expect(makeMove(published, 'rate', { now: MONDAY, calendar })).toMatchObject({
      version: 5,
      status: 'published',
    });
  });

  test('has at most eighty events', () => {
    const almost = withHistory(aPetitionIn('processing'), MAX_EVENTS - 1);

    expect(moved(almost, 'answer').events).toHaveLength(80);
    expect(makeMove(moved(almost, 'answer'), 'rate', { now: MONDAY, calendar })).toStrictEqual(full(80));
  });
});
