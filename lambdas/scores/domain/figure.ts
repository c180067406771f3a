import type { Words } from '../../kernel/words.ts';
import { LEVELS, type Question } from '../../ratings/domain/questionnaire.ts';
import { method } from './method.ts';
import { roundedRatio } from './rounding.ts';
import { wilsonInterval } from './wilson.ts';

const SHARE_DECIMALS = 4;
const INDEX_DECIMALS = 2;
const PERCENT = 100;

type Labelled = { readonly key: string; readonly label: Words };

/** A published figure with the counts it is based on, or without numbers if no answers may be shown. */
export type Figure = Labelled & (Numbers | { readonly suppressed: true });

type Numbers = {
  /** Number of answers, not of people: one person may answer several of the pooled questions. */
  readonly n: number;
  /** Number of answers at each level, from 1. */
  readonly levels: readonly number[];
  readonly satisfiedShare: number;
  /** From 20 to 100. */
  readonly meanIndex: number;
  /** Wilson score interval of the share. */
  readonly interval: readonly [low: number, high: number];
};

/** `levels`: the number of answers that may be shown at each level. */
export function figureOf({ key, vi, en }: Question, levels: readonly number[]): Figure {
  const labelled = { key, label: { vi, en } };
  return levels.every((n) => n === 0) ? { ...labelled, suppressed: true } : { ...labelled, ...numbersOf(levels) };
}

function numbersOf(levels: readonly number[]): Numbers {
  const n = levels.reduce((sum, count) => sum + count, 0);
  const sum = levels.reduce((total, count, index) => total + count * (index + 1), 0);
  const satisfied = levels.slice(method.satisfiedFrom - 1).reduce((total, count) => total + count, 0);
  const [low, high] = wilsonInterval(satisfied, n, method.intervalZ);
  return {
    n,
    levels,
    satisfiedShare: roundedRatio(satisfied, n, SHARE_DECIMALS),
    meanIndex: roundedRatio(sum * PERCENT, LEVELS * n, INDEX_DECIMALS),
    interval: [rounded(low), rounded(high)],
  };
}

const rounded = (share: number) => Math.round(share * 10 ** SHARE_DECIMALS) / 10 ** SHARE_DECIMALS;
