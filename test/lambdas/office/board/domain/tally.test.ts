import { describe, expect, test } from 'vitest';
import { lateFirst, mostOverdueFirst } from '../../../../../lambdas/office/board/domain/late-first.ts';
import { sumOf, tallyOf } from '../../../../../lambdas/office/board/domain/tally.ts';

const whole = { isOpenCut: false, isLateCut: false };

describe('a tally', () => {
  test('counts what is stopped as open only', () => {
    expect(tallyOf(['late', 'soon', 'stopped', 'later', 'late'], whole)).toEqual({
      ...{ open: 5, dueSoon: 1, overdue: 2 },
      ...whole,
    });
  });

  test('of a branch is the sum of its agencies, and cut if one of them is', () => {
    const [one, other] = [tallyOf(['late'], whole), tallyOf(['soon', 'later'], { isOpenCut: true, isLateCut: false })];

    expect(sumOf([one, other])).toEqual({ open: 3, dueSoon: 1, overdue: 1, isOpenCut: true, isLateCut: false });
    expect(sumOf([])).toEqual({ open: 0, dueSoon: 0, overdue: 0, ...whole });
  });
});

describe('the order of a board', () => {
  test('is by working days late, then by due day, then by code', () => {
    const one = { code: 'E', dueOn: '2026-11-02', workingDaysLate: 14 };
    const rows = [
      { code: 'B', dueOn: '2026-11-20', workingDaysLate: 1 },
      { code: 'A', dueOn: '2026-11-20', workingDaysLate: 1 },
      { code: 'C', dueOn: '2026-11-19', workingDaysLate: 1 },
      { code: 'D', dueOn: '2026-11-21' },
      one,
    ];

    expect(rows.sort(lateFirst).map(({ code }) => code)).toEqual(['E', 'C', 'A', 'B', 'D']);
    expect(lateFirst(one, one)).toBe(0);
  });

  test('puts the agency with most overdue petitions first, and equal ones by code', () => {
    const units = [1, 3, 1].map((overdue, at) => ({ code: `H44.${9 - at}`, tally: { overdue } }));

    expect(units.sort(mostOverdueFirst).map(({ code }) => code)).toEqual(['H44.8', 'H44.7', 'H44.9']);
  });
});
