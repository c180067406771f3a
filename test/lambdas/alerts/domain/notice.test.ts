import { expect, test } from 'vitest';
import { noticeOf } from '../../../../lambdas/alerts/domain/notice.ts';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { instantAt } from '../../../../lambdas/kernel/time.ts';
import type { EscalationStep } from '../../../../lambdas/petitions/domain/escalation.ts';
import { CODE, calendar, DUE_ON } from '../../../support/petitions.ts';

const name = { vi: 'Phường Việt Trì', en: 'Việt Trì ward' };
const tree = treeOf([{ code: 'H44.100', kind: 'ward', name, validFrom: '2025-07-01' }], DUE_ON);
const petition = { code: CODE, agency: 'H44.100', dueOn: DUE_ON, countdown: { stage: 'answer' } } as const;

test.each<[EscalationStep, string, number]>([
  ['dueSoon', '2026-12-10', 2],
  ['dueSoon', '2026-12-11', 1],
  ['dueSoon', '2026-12-14', 0],
  ['dueToday', '2026-12-14', 0],
  ['late', '2026-12-15', 1],
  ['late', '2026-12-21', 5],
])('%s marked on %s counts %i working days', (step, on, workingDays) => {
  expect(noticeOf(petition, { step, at: instantAt(on, '06:00') }, { calendar, tree })).toStrictEqual({
    step,
    stage: 'answer',
    code: CODE,
    agency: { code: 'H44.100', name },
    dueOn: DUE_ON,
    workingDays,
  });
});

test('a deadline missed on a Saturday is late by 0 working days', () => {
  const friday = { ...petition, dueOn: '2026-12-11' };

  expect(noticeOf(friday, { step: 'late', at: instantAt('2026-12-12', '07:00') }, { calendar, tree }).workingDays).toBe(
    0,
  );
});

test('the notice for an answer awaiting publication says so', () => {
  const waiting = { ...petition, countdown: { stage: 'publication' } } as const;

  expect(noticeOf(waiting, { step: 'late', at: instantAt('2026-12-15', '07:00') }, { calendar, tree })).toMatchObject({
    stage: 'publication',
    workingDays: 1,
  });
});

test('an agency that has ended is named by its code', () => {
  const notice = noticeOf(
    { ...petition, agency: 'H44.99' },
    { step: 'late', at: instantAt('2026-12-15', '07:00') },
    { calendar, tree },
  );

  expect(notice.agency).toStrictEqual({ code: 'H44.99', name: { vi: 'H44.99', en: 'H44.99' } });
});
