import { expect, test } from 'vitest';
import { digestOf } from '../../../../lambdas/alerts/domain/digest.ts';
import { aPetition, calendar, LATE_AT } from '../../../support/petitions.ts';

const due = (code: string, dueOn: string) => aPetition({ code, dueOn });
const digest = (...petitions: readonly ReturnType<typeof due>[]) =>
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

test('a digest lists twenty cases, and counts all', () => {
  const many = Array.from({ length: 25 }, (_, at) => due(`P${`${at}`.padStart(2, '0')}`, '2026-12-14'));

  expect(digest(...many).cases).toHaveLength(20);
  expect(digest(...many)).toMatchObject({ total: 25, late: 25 });
});
