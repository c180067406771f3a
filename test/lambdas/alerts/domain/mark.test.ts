import { expect, test } from 'vitest';
import { type AlertMark, markOf } from '../../../../lambdas/alerts/domain/mark.ts';
import { stepInstants } from '../../../../lambdas/petitions/domain/escalation.ts';
import { calendar, DUE_ON } from '../../../support/petitions.ts';

const { dueSoon, dueToday, late } = stepInstants(calendar, DUE_ON, 'answer');
const SAID = '2026-12-10T00:05:00.000Z';

test.each<[string, Parameters<typeof markOf>[0]['alerts'], string, AlertMark]>([
  ['the first step, and waits for the second', {}, dueSoon, { step: 'dueSoon', at: dueSoon, next: dueToday }],
  ['the second, and waits for the last', { dueSoon: SAID }, dueToday, { step: 'dueToday', at: dueToday, next: late }],
  [
    'the last, and waits for nothing',
    { dueSoon: SAID, dueToday: SAID },
    late,
    { step: 'late', at: late, next: undefined },
  ],
  [
    'only the last where the others were missed',
    {},
    '2027-01-04T00:00:00.000Z',
    { step: 'late', at: '2027-01-04T00:00:00.000Z', next: undefined },
  ],
  [
    'nothing too early, and waits for the first',
    {},
    '2026-12-01T00:00:00.000Z',
    { step: undefined, at: '2026-12-01T00:00:00.000Z', next: dueSoon },
  ],
  [
    'nothing once all steps are sent, and schedules no check',
    { late: SAID },
    late,
    { step: undefined, at: late, next: undefined },
  ],
])('it marks %s', (_, alerts, now, mark) => {
  expect(markOf({ dueOn: DUE_ON, countdown: { stage: 'answer' }, alerts }, calendar, now)).toStrictEqual(mark);
});
