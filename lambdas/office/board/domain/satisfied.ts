import { method } from '../../../scores/domain/method.ts';
import type { Overall } from '../../../scores/domain/score.ts';
import { type Change, changeOfSample, type Rate, rateOf } from './share.ts';

/** What is public of the satisfaction in a month. */
export type Satisfied = {
  readonly rate: Rate;
  /** The number of answers at each level, worst first. */
  readonly levels: readonly number[];
  readonly interval: readonly [low: number, high: number];
  readonly basis: Overall['basis'];
};

/** Undefined if nothing may be shown. */
export function satisfiedOf(overall: Overall): Satisfied | undefined {
  if ('suppressed' in overall) return undefined;
  const { n: d, levels, interval, basis } = overall;
  const n = levels.slice(method.satisfiedFrom - 1).reduce((sum, count) => sum + count, 0);
  return { rate: rateOf({ n, d }), levels, interval, basis };
}

/**
 * Undefined where one of the two may not be shown, or they are of different questions. Where one person gave several of the
 * answers, they are no sample of people, and no change is found.
 */
export function changeOfSatisfied(now?: Satisfied, before?: Satisfied): Change | undefined {
  if (now === undefined || before === undefined || now.basis !== before.basis) return undefined;
  const change = changeOfSample(now.rate, before.rate);
  return change === undefined || now.basis === 'question' ? change : 'chance';
}
