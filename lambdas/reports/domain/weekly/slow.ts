import source from '../../data/slow-answers.json' with { type: 'json' };
import type { Pace } from './pace.ts';

export const slowMethod = source;

export const slowReasons = ['median', 'lateShare'] as const;
export type SlowReason = (typeof slowReasons)[number];

export type Paces = {
  readonly recent: Pace;
  /** Of the agency itself, in the weeks before. */
  readonly before: Pace;
  /** Of its peers, in the same weeks. */
  readonly peers: Pace;
};

/** In what an agency was slower than before and than its peers. Nothing is compared with too few petitions. */
export function slowIn({ recent, before, peers }: Paces): readonly SlowReason[] {
  return slowReasons.filter((reason) => [before, peers].every((other) => isSlower[reason](recent, other)));
}

const isSlower: Readonly<Record<SlowReason, (recent: Pace, other: Pace) => boolean>> = {
  median: (recent, other) =>
    Math.min(recent.answered, other.answered) >= source.minimum &&
    Number(recent.medianDays) >= Number(other.medianDays) * source.medianTimes &&
    Number(recent.medianDays) > Number(other.medianDays),
  lateShare: (recent, other) =>
    Math.min(recent.late.d, other.late.d) >= source.minimum &&
    recent.late.n / recent.late.d >= other.late.n / other.late.d + source.lateShareAbove,
};
