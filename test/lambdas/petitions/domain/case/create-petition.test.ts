import { describe, expect, test } from 'vitest';
import { instantAt } from '../../../../../lambdas/kernel/time.ts';
import { createPetition } from '../../../../../lambdas/petitions/domain/case/create-petition.ts';
import { aSubmission, calendar, DUE_ON, RECEIVED_AT, RECEIVED_ON, superiors } from '../../../../support/petitions.ts';

describe('a new petition', () => {
  test('is what was sent, with a clock that runs from its day', () => {
    const submission = aSubmission();

    expect(createPetition(submission, { now: RECEIVED_AT, calendar, superiors })).toStrictEqual({
      ...submission,
      version: 1,
      status: 'submitted',
      receivedAt: RECEIVED_AT,
      promisedOn: DUE_ON,
      countdown: {
        stage: 'answer',
        startedOn: RECEIVED_ON,
        days: 15,
        pauses: [],
        maxPausedDays: 15,
        policy: { id: 'vn.petition', version: '2026.1' },
        calendar: { id: 'vn', version: calendar.version },
      },
      dueOn: DUE_ON,
      provisional: false,
      round: 1,
      alerts: {},
      triageDueOn: '2026-11-30',
      nextAlertAt: instantAt('2026-11-25', '07:30'),
      events: [{ at: RECEIVED_AT, event: 'submitted' }],
    });
  });

  test.each([
    ['a second before midnight', '2026-11-20T16:59:59.999Z', '2026-11-20', '2026-12-14'],
    ['at midnight', '2026-11-20T17:00:00.000Z', '2026-11-21', '2026-12-14'],
    ['on the Saturday', '2026-11-21T02:00:00.000Z', '2026-11-21', '2026-12-14'],
    ['on the Monday', '2026-11-23T02:00:00.000Z', '2026-11-23', '2026-12-15'],
    ['on Culture Day', '2026-11-24T02:00:00.000Z', '2026-11-24', '2026-12-15'],
    ['in the last hour of the year', '2026-12-31T16:30:00.000Z', '2026-12-31', '2027-01-22'],
  ])('sent %s, local time, is due accordingly', (_, now, startedOn, dueOn) => {
    const petition = createPetition(aSubmission(), { now, calendar, superiors });

    expect(petition).toMatchObject({ dueOn, promisedOn: dueOn, countdown: { startedOn } });
  });

  test('has a provisional due day if days off are not announced yet', () => {
    expect(createPetition(aSubmission(), { now: '2027-01-29T02:00:00.000Z', calendar, superiors }).provisional).toBe(
      true,
    );
  });
});
