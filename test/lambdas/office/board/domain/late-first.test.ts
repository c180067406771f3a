import { describe, expect, test } from 'vitest';
import { lateFirst, mostOverdueFirst } from '../../../../../lambdas/office/board/domain/late-first.ts';

const late = (code: string, dueOn: string, workingDaysLate?: number) => ({ code, dueOn, workingDaysLate });

describe('the order of the board', () => {
  test('is the most late first, then the earlier due day, then the code', () => {
    const cases = [
      late('D', '2026-11-20'),
      late('C', '2026-11-19', 3),
      late('B', '2026-11-18', 3),
      late('A', '2026-11-18', 3),
      late('E', '2026-11-02', 14),
    ];

    expect(
      cases
        .toSorted(lateFirst)
        .map(({ code }) => code)
        .join(''),
    ).toBe('EABCD');
    expect(
      cases
        .toReversed()
        .toSorted(lateFirst)
        .map(({ code }) => code)
        .join(''),
    ).toBe('EABCD');
  });

  test('of units is by what is overdue, then by code', () => {
    const unit = (code: string, overdue: number) => ({ code, tally: { overdue } });

    expect(
      [unit('B', 1), unit('C', 4), unit('A', 1)]
        .toSorted(mostOverdueFirst)
        .map(({ code }) => code)
        .join(''),
    ).toBe('CAB');
  });
});
