import { describe, expect, test } from 'vitest';
import { rateOf } from '../../../../../lambdas/office/board/domain/share.ts';
import { type TrendMonth, trendOf } from '../../../../../lambdas/office/board/domain/trend.ts';

type Given = {
  readonly onTime?: readonly [n: number, d: number];
  readonly satisfied?: readonly [n: number, d: number];
};

const month = ({ onTime, satisfied }: Given, at: number): TrendMonth => ({
  month: `2026-0${at + 1}`,
  ...(onTime && { figures: { received: 9, answered: onTime[1], onTime: rateOf({ n: onTime[0], d: onTime[1] }) } }),
  ...(satisfied && {
    satisfied: {
      ...{ rate: rateOf({ n: satisfied[0], d: satisfied[1] }), levels: [0, 0, 0, 0, 0] },
      ...{ interval: [0, 1] as const, basis: 'question' as const },
    },
  }),
});
const trend = (given: readonly Given[]) => trendOf(given.map(month));

describe('a trend', () => {
  test('has a gap where there is no report, too few answers, or nothing that may be shown', () => {
    const { onTime, satisfied } = trend([
      { onTime: [9, 10], satisfied: [6, 6] },
      { satisfied: [4, 5] },
      { onTime: [9, 9] },
      { onTime: [0, 0], satisfied: [5, 5] },
      { onTime: [10, 20] },
    ]);

    expect(onTime.runs.map((run) => run.map(({ at }) => at))).toEqual([[0], [4]]);
    expect(satisfied.runs.map((run) => run.map(({ at }) => at))).toEqual([[0, 1], [3]]);
  });

  test('writes the last value of each line at its end, and says of which month it is', () => {
    const { onTime, satisfied } = trend([{ onTime: [20, 20], satisfied: [15, 20] }, { onTime: [10, 20] }]);

    expect(onTime.end).toEqual({ month: '2026-02', percent: 50, y: 100 });
    expect(satisfied.end).toEqual({ month: '2026-01', percent: 75, y: 50 });
  });

  test('keeps the last numbers of two lines apart', () => {
    const { onTime, satisfied } = trend([{ onTime: [15, 20], satisfied: [15, 20] }, {}]);

    expect([onTime.end?.y, satisfied.end?.y]).toEqual([45.5, 54.5]);
  });

  test('of one line has the end of that one alone, and of nothing has neither', () => {
    expect(trend([{ onTime: [15, 20] }, {}])).toMatchObject({ onTime: { end: { y: 50 } }, satisfied: { runs: [] } });
    expect(trend([{}, {}])).toEqual({
      scale: { from: 50, to: 100 },
      ...{ onTime: { runs: [], end: undefined }, satisfied: { runs: [], end: undefined } },
    });
  });

  test('shows the whole scale if a value of either line is in its lower half', () => {
    expect(trend([{ onTime: [15, 20], satisfied: [2, 20] }, {}]).scale).toEqual({ from: 0, to: 100 });
  });
});
