import { apart, heightOf, type Point, runsOf, type Scale, scaleFor } from '../../../kernel/line.ts';
import type { PeriodFigures } from './month-figures.ts';
import type { Satisfied } from './satisfied.ts';

export type TrendMonth = {
  readonly month: string;
  /** Absent without a report. */
  readonly figures?: PeriodFigures | undefined;
  /** Absent where nothing may be shown. */
  readonly satisfied?: Satisfied | undefined;
};

/** With fewer answers, one petition moves the share by more than ten points: such a month is a gap in the line. */
export const MIN_DRAWN = 10;

/** The last value of a line, and the height at which its number is written. */
type End = { readonly month: string; readonly percent: number; readonly y: number };
export type Line = { readonly runs: readonly (readonly Point[])[]; readonly end?: End | undefined };

/** The picture of some months: the share answered in time, and the share that was satisfied. */
export type Trend = { readonly scale: Scale; readonly onTime: Line; readonly satisfied: Line };

export function trendOf(months: readonly TrendMonth[]): Trend {
  const values = {
    onTime: months.map(({ figures }) => {
      const { d = 0, percent } = figures?.onTime ?? {};
      return d < MIN_DRAWN ? undefined : percent;
    }),
    satisfied: months.map(({ satisfied }) => satisfied?.rate.percent),
  };
  const drawn = [...values.onTime, ...values.satisfied].filter((percent) => percent !== undefined);
  const scale = scaleFor(drawn);
  const onTime = endOf(months, values.onTime, scale);
  const satisfied = endOf(months, values.satisfied, scale);
  const ends = onTime && satisfied ? apart(onTime, satisfied) : [onTime, satisfied];
  return {
    scale,
    onTime: { runs: runsOf(values.onTime, scale), end: ends[0] },
    satisfied: { runs: runsOf(values.satisfied, scale), end: ends[1] },
  };
}

function endOf(months: readonly TrendMonth[], values: readonly (number | undefined)[], scale: Scale): End | undefined {
  const ends = months.flatMap(({ month }, at) => {
    const percent = values[at];
    return percent === undefined ? [] : [{ month, percent, y: heightOf(percent, scale) }];
  });
  return ends.at(-1);
}
