import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../../lambdas/kernel/time.ts';
import type { Petition } from '../../../../../lambdas/petitions/domain/case/petition.ts';
import { publish } from '../../../../../lambdas/petitions/domain/moves/acts/publish.ts';
import { answer, refusePetition } from '../../../../../lambdas/petitions/domain/moves/acts.ts';
import { citizenView } from '../../../../../lambdas/petitions/domain/views/citizen-view.ts';
import { staffView } from '../../../../../lambdas/petitions/domain/views/staff-view.ts';
import {
  ANSWER,
  anAct,
  aPetition,
  aPetitionIn,
  calendar,
  colleague,
  explained,
  legal,
  moved,
  SUMMARY,
} from '../../../../support/petitions.ts';

/** Due on Monday 14 December 2026; to be refused by Wednesday 25 November. */
const MUCH_LATER: Instant = '2027-01-20T02:00:00.000Z';

const NOW: Instant = '2026-12-02T02:00:00.000Z';

const answeredAt = (now: Instant, isPublic = false) =>
  legal(answer(explained(aPetitionIn('processing'), now), anAct({ now }), { text: ANSWER, publish: isPublic }));
const refusedAt = (now: Instant) =>
  legal(
    refusePetition(explained(aPetition(), now), anAct({ now }), { ground: 'duplicate', note: 'Đã có phản ánh này.' }),
  );

describe('what was finished late says so to the sender and to staff, for ever', () => {
  test.each<[string, Petition, number, string, string]>([
    [
      'answered the day after',
      answeredAt('2026-12-15T02:00:00.000Z'),
      1,
      'Trả lời trễ 1 ngày làm việc',
      'Answered 1 working day late',
    ],
    [
      'answered three days after',
      answeredAt('2026-12-17T02:00:00.000Z'),
      3,
      'Trả lời trễ 3 ngày làm việc',
      'Answered 3 working days late',
    ],
    [
      'refused the day after its limit',
      refusedAt('2026-11-26T02:00:00.000Z'),
      1,
      'Từ chối tiếp nhận trễ 1 ngày làm việc',
      'Refused 1 working day late',
    ],
    [
      'refused on the Saturday after',
      refusedAt('2026-11-28T02:00:00.000Z'),
      2,
      'Từ chối tiếp nhận trễ 2 ngày làm việc',
      'Refused 2 working days late',
    ],
  ])('%s', (_, petition, workingDaysLate, vi, en) => {
    const act = petition.status === 'refused' ? 'refusal' : 'answer';
    const late = [{ act, workingDays: workingDaysLate, label: { vi, en } }];

    expect(citizenView(petition, MUCH_LATER, calendar)).toMatchObject({ workingDaysLate, late });
    expect(staffView(petition, MUCH_LATER, calendar)).toMatchObject({ workingDaysLate, late });
  });

  test('by no working day, on days off right after the due day', () => {
    const dueOnFriday = aPetitionIn('processing', { dueOn: '2026-12-11' });
    const onSaturday = moved(dueOnFriday, 'answer', '2026-12-12T02:00:00.000Z');

    expect(citizenView(onSaturday, MUCH_LATER, calendar)).toMatchObject({
      workingDaysLate: 0,
      late: [{ act: 'answer', workingDays: 0, label: { vi: 'Trả lời trễ hạn', en: 'Answered late' } }],
    });
  });

  test('a late publication, beside an answer in time', () => {
    const waiting = answeredAt('2026-11-26T02:00:00.000Z', true);
    const published = legal(
      publish(explained(waiting, NOW), anAct({ now: NOW, by: colleague }), { summary: SUMMARY, confirm: false }),
    );

    const view = citizenView(published, MUCH_LATER, calendar);

    expect(view.late).toMatchObject([
      { act: 'publication', workingDays: 2, label: { vi: 'Công khai trễ 2 ngày làm việc' } },
    ]);
    expect(view).not.toHaveProperty('workingDaysLate');
    expect(view.publication).toMatchObject({ dueOn: '2026-11-30' });
  });

  test('an answer that awaits its publication', () => {
    const waiting = answeredAt('2026-12-15T02:00:00.000Z', true);

    expect(staffView(waiting, '2026-12-15T03:00:00.000Z', calendar)).toMatchObject({
      workingDaysLeft: 2,
      late: [{ act: 'answer', workingDays: 1 }],
    });
    expect(citizenView(waiting, '2026-12-15T03:00:00.000Z', calendar)).toMatchObject({
      late: [{ act: 'answer', workingDays: 1 }],
    });
  });
});

describe('nothing is late', () => {
  test.each<[string, Petition]>([
    ['answered on the due day', answeredAt('2026-12-14T16:59:59.000Z')],
    ['refused on the last day for it', refusedAt('2026-11-25T16:59:59.000Z')],
    ['withdrawn after the due day', moved(aPetition(), 'withdraw', MUCH_LATER)],
    [
      'answered late, and reopened',
      moved(answeredAt('2026-12-15T02:00:00.000Z'), 'reopen', '2026-12-20T02:00:00.000Z'),
    ],
  ])('when it was %s', (_, petition) => {
    expect(staffView(petition, '2026-12-20T03:00:00.000Z', calendar)).not.toHaveProperty('late');
    expect(citizenView(petition, '2026-12-20T03:00:00.000Z', calendar)).not.toHaveProperty('late');
  });
});

test('a refusal of an earlier version, which kept no limit, is judged by the due day of the answer', () => {
  const { refusal, ...refused } = refusedAt('2026-12-15T02:00:00.000Z');
  const old: Petition = { ...refused, refusal: { ground: refusal.ground, note: refusal.note, at: refusal.at } };

  expect(citizenView(old, MUCH_LATER, calendar)).toMatchObject({ workingDaysLate: 1 });
});
