import { expect, test } from 'vitest';
import { digestOf, isCurrent } from '../../../../lambdas/alerts/domain/digest.ts';
import type { Petition } from '../../../../lambdas/petitions/domain/case/petition.ts';
import { aPetition, aPetitionIn, calendar, DUE_ON, LATE_AT } from '../../../support/petitions.ts';

const due = (code: string, dueOn: string) => aPetitionIn('accepted', { code, dueOn });
const digest = (...petitions: readonly Petition[]) =>
  digestOf('head', { notes: [], petitions, now: LATE_AT }, calendar);

test('a digest lists the longest late case first, and cases of one day by their codes', () => {
  const cases = [due('D', '2026-12-21'), due('C', '2026-12-14'), due('A', '2026-12-15'), due('B', '2026-12-14')];

  for (const order of [cases, [...cases].reverse()]) {
    expect(digest(...order)).toMatchObject({
      cases: [{ code: 'B' }, { code: 'C' }, { code: 'A' }, { code: 'D' }],
      ...{ total: 4, late: 2, dueToday: 1 },
    });
  }
});

test('a digest names the day of receipt, and the officer once one is assigned', () => {
  const received = { receivedAt: '2026-11-23T18:00:00.000Z', dueOn: '2026-12-14' };
  const [open] = digest(aPetitionIn('accepted', received)).cases;

  expect(open).toMatchObject({ receivedOn: '2026-11-24' });
  expect(open).not.toHaveProperty('assignee');
  expect(digest(aPetitionIn('processing', received)).cases).toMatchObject([
    { receivedOn: '2026-11-24', assignee: 'Nguyễn Thị Hoa' },
  ]);
});

test('a digest lists twenty cases, and counts all', () => {
  const many = Array.from({ length: 25 }, (_, at) => due(`P${`${at}`.padStart(2, '0')}`, '2026-12-14'));

  expect(digest(...many).cases).toHaveLength(20);
  expect(digest(...many)).toMatchObject({ total: 25, late: 25 });
});

test('a digest lists what is not accepted with the last day for that, and once its answer is due with that day', () => {
  const answer = { stage: 'answer', dueOn: DUE_ON, workingDays: -1 };
  const early = digestOf('head', { notes: [], petitions: [aPetition()], now: '2026-12-02T02:00:00.000Z' }, calendar);

  expect(early.cases).toMatchObject([{ stage: 'triage', dueOn: '2026-11-30', workingDays: -2 }]);
  expect(early.late).toBe(1);
  expect(digest(aPetition()).cases).toMatchObject([answer]);
});

test.each<[string, string, Petition, boolean]>([
  ['of the triage is current until the petition is accepted', 'triageDue', aPetition(), true],
  ['of the triage is not current afterwards', 'triageDue', aPetitionIn('accepted'), false],
  ['of the triage is not current while the sender is asked', 'triageDue', aPetitionIn('needsSupplement'), false],
  ['of the answer is current before and after', 'half', aPetitionIn('accepted'), true],
  ['of an earlier round is not current', 'triageDue', { ...aPetition(), round: 2 }, false],
])('a note %s', (_, step, petition, isStill) => {
  expect(isCurrent({ step, round: 1 }, petition)).toBe(isStill);
});
