import { roundedRatio } from '../../../scores/domain/rounding.ts';
import { type MetricId, method } from './method.ts';
import { because, type Reason, type ReasonCode } from './reasons.ts';

const PERCENT = 100;
const DECIMALS = 2;

/** A score of `max` points, with the numerator and denominator of its share; `percent` is null if `d` is 0. */
export type Known = {
  readonly state: 'known';
  readonly max: number;
  readonly n: number;
  readonly d: number;
  readonly percent: number | null;
  readonly score: number;
};

export type Unknown = {
  readonly state: 'unknown';
  readonly max: number;
  readonly reason: Reason;
  /** What the score cannot exceed, where that is known. */
  readonly atMost?: Known;
};

export type Metric = Known | Unknown;

export const unknown = (id: MetricId, code: ReasonCode, atMost?: Known): Unknown => ({
  ...{ state: 'unknown', max: method.points[id], reason: because(code) },
  ...(atMost && { atMost }),
});

/** How the points of each metric follow from `n` of `d`, which is not 0: in proportion, or full from a share on. */
const scores: Readonly<Record<MetricId, (n: number, d: number, max: number) => number>> = {
  progress: (n, d, max) => proportional(n * max, d),
  dossiers: (n, d, max) => Math.min(max, proportional(n * max * PERCENT, d * method.fullFromPercent)),
  petitionsOnTime: (n, d, max) => proportional(n * max, d),
  petitionsSatisfied: (n, d, max) => proportional(n * max, d),
};

const proportional = (n: number, d: number): number => roundedRatio(n, d, DECIMALS);

/** Who received no petition has satisfied everybody; who received no dossier has not. */
const scoreOfNothing = (id: MetricId): number => (id === 'dossiers' ? 0 : method.points[id]);

/** The score for `n` of `d`. */
export function known(id: MetricId, n: number, d: number): Known {
  const max = method.points[id];
  const isNothing = d === 0;
  return {
    ...{ state: 'known', max, n, d },
    percent: isNothing ? null : proportional(n * PERCENT, d),
    score: isNothing ? scoreOfNothing(id) : scores[id](n, d, max),
  };
}
