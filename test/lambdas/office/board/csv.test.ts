import { expect, test } from 'vitest';
import { csvOf } from '../../../../lambdas/office/board/csv.ts';

const tally = { open: 3, dueSoon: 0, overdue: 1, isOpenCut: true, isLateCut: false };
const name = { vi: '=1+1', en: '=1+1' };
const months = { last: { received: 4, answered: 3, onTime: { n: 2, d: 3, percent: 66.7 } } };
const board: Parameters<typeof csvOf>[0] = {
  total: { code: 'H44.104', name, kind: 'leaf', tally, months },
  units: [],
  periods: ['2026-11', '2026-10'],
};

test('a board as CSV begins with a byte order mark, and a name is never a formula', () => {
  const [head = '', row] = csvOf(board, 'en').split('\r\n');

  expect(head.startsWith('\uFEFFCode,Agency,Overdue,')).toBe(true);
  expect(head.split(',').slice(-3)).toEqual([
    ...['Received in October 2026', 'Answered in October 2026', 'Answered on time in October 2026'],
  ]);
  expect(row).toBe("H44.104,'=1+1 (All),1,0,3,1,4,3,2,,,");
});
