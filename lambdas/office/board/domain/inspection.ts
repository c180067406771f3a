import { method } from '../../../scores/domain/method.ts';
import { wilsonInterval } from '../../../scores/domain/wilson.ts';
import source from '../data/inspection.json' with { type: 'json' };
import { MIN_RANKED } from './ranking.ts';
import { type Rate, rateOf } from './share.ts';
import type { Tally } from './tally.ts';

/** From when on a figure is a ground. */
export type Limits = Pick<typeof source, 'overdueLeast' | 'overduePercent' | 'overdueMany' | 'longestWorkingDays'>;

export const limits: Limits = source;

/** A unit with all below it. `longest`: working days by which its most overdue petition is late. */
export type Inspected = {
  readonly code: string;
  readonly tally: Tally;
  readonly longest: number;
  readonly onTime?: Rate | undefined;
};

/** Why somebody may look into a unit; only what applies. */
export type Grounds = {
  /** Answered in time: less than all units together, by more than chance. */
  readonly below?: { readonly own: Rate; readonly all: Rate };
  /** Overdue now; `isCut`: there are more. */
  readonly overdue?: { readonly n: number; readonly isCut: boolean };
  readonly longest?: number;
};

export type ToInspect<Unit> = Unit & { readonly grounds: Grounds };

/** The units with grounds, those with most grounds first. A list of figures that stand out, and no judgement. */
export function toInspect<Unit extends Inspected>(units: readonly Unit[]): readonly ToInspect<Unit>[] {
  const all = rateOf({ n: sumOf(units, 'n'), d: sumOf(units, 'd') });
  return units
    .map((unit) => ({ ...unit, grounds: groundsOf(unit, all) }))
    .filter(({ grounds }) => count(grounds) > 0)
    .sort(
      (a, b) => count(b.grounds) - count(a.grounds) || b.tally.overdue - a.tally.overdue || (a.code < b.code ? -1 : 1),
    );
}

const count = (grounds: Grounds): number => Object.keys(grounds).length;
const sumOf = (units: readonly Inspected[], part: 'n' | 'd'): number =>
  units.reduce((sum, { onTime }) => sum + (onTime?.[part] ?? 0), 0);

function groundsOf({ tally, longest, onTime }: Inspected, all: Rate): Grounds {
  return {
    ...(onTime !== undefined && isBelow(onTime, all) && { below: { own: onTime, all } }),
    ...(isMuchOverdue(tally) && { overdue: { n: tally.overdue, isCut: tally.isLateCut } }),
    ...(longest >= limits.longestWorkingDays && { longest }),
  };
}

/** Its whole interval is below the share of all: with few answers that is not known. */
function isBelow({ n, d }: Rate, all: Rate): boolean {
  if (d < MIN_RANKED) return false;
  const [, high] = wilsonInterval(n, d, method.intervalZ);
  return high < all.n / all.d;
}

/** Of what is open only a part may have been counted: then its share is not known. */
function isMuchOverdue({ open, overdue, isOpenCut }: Tally): boolean {
  if (overdue >= limits.overdueMany) return true;
  const isLargePart = !isOpenCut && 100 * overdue >= limits.overduePercent * open;
  return overdue >= limits.overdueLeast && isLargePart;
}
