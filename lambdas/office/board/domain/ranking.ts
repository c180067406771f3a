import { method } from '../../../scores/domain/method.ts';
import { wilsonInterval } from '../../../scores/domain/wilson.ts';
import { type Rate, rateOf } from './share.ts';

/** With fewer petitions than this, a single one moves the share by some three points or more. */
export const MIN_RANKED = 30;
/** A place among fewer is no order. */
const MIN_UNITS = 2;

/** A unit with what it answered in time of what it owed an answer; without a report there are no numbers. */
export type Counted = { readonly code: string; readonly onTime?: Rate | undefined };
type Measured = { readonly onTime: Rate; readonly interval: readonly [low: number, high: number] };

export type Ranked<Unit> = Unit &
  Measured & {
    /** The best and the worst place that the intervals leave open. */
    readonly best: number;
    readonly worst: number;
  };

export type Ranking<Unit> = {
  /** The highest share first; none if fewer than two units can be compared. */
  readonly ranked: readonly Ranked<Unit>[];
  /** The others, in the order in which they came. */
  readonly apart: readonly Unit[];
};

/**
 * The order of units by a share that is public. Only a unit whose whole interval is above another one's is before it: all
 * others share their places. So a unit has the place after all that are certainly better, at best.
 */
export function rankingOf<Unit extends Counted>(units: readonly Unit[]): Ranking<Unit> {
  const measured = units.flatMap((unit) => measure(unit));
  if (measured.length < MIN_UNITS) return { ranked: [], apart: units };
  const ranked = measured.map((unit) => ({
    ...unit,
    best: 1 + measured.filter((other) => isBelow(unit, other)).length,
    worst: measured.length - measured.filter((other) => isBelow(other, unit)).length,
  }));
  const codes = new Set(ranked.map(({ code }) => code));
  return { ranked: ranked.sort(higherFirst), apart: units.filter(({ code }) => !codes.has(code)) };
}

function measure<Unit extends Counted>(unit: Unit): readonly (Unit & Measured)[] {
  const { n, d } = unit.onTime ?? { n: 0, d: 0 };
  if (d < MIN_RANKED) return [];
  return [{ ...unit, onTime: rateOf({ n, d }), interval: wilsonInterval(n, d, method.intervalZ) }];
}

const isBelow = (one: Measured, other: Measured): boolean => one.interval[1] < other.interval[0];

/** Shares are compared as whole numbers, so that equal ones are equal; of these, the one that is more certain is first. */
const higherFirst = (a: Ranked<Counted>, b: Ranked<Counted>): number =>
  b.onTime.n * a.onTime.d - a.onTime.n * b.onTime.d || a.worst - b.worst || (a.code < b.code ? -1 : 1);
