import type { Words } from '../../kernel/words.ts';
import { LEVELS, type Question } from '../../ratings/domain/questionnaire.ts';
import { method } from './method.ts';
import { roundedRatio } from './rounding.ts';
import { wilsonInterval } from './wilson.ts';

const SHARE_DECIMALS = 4;
const INDEX_DECIMALS = 2;
const PERCENT = 100;

type Named = { readonly key: string; readonly label: Words };

/** One published number with all it stands on, or without numbers where too few people stand behind it. */
export type Figure = Named & (Numbers | { readonly suppressed: true });

type Numbers = {
  /** Answers, not people: one person may answer several questions of a pool. */
  readonly n: number;
  /** Answers at each level, from 1. */
  readonly levels: readonly number[];
  readonly satisfiedShare: number;
  /** 20 to 100. */
  readonly meanIndex: number;
  /** Of the share. */
  readonly interval: readonly [low: number, high: number];
};

/** `levels` are the answers at each level; a figure that is not hidden has at least one. */
export function figureOf({ key, vi, en }: Question, levels: readonly number[], isHidden: boolean): Figure {
  const named = { key, label: { vi, en } };
  return isHidden ? { ...named, suppressed: true } : { ...named, ...numbersOf(levels) };
}

function numbersOf(levels: readonly number[]): Numbers {
  const n = levels.reduce((sum, count) => sum + count, 0);
  const sum = levels.reduce((total, count, at) => total + count * (at + 1), 0);
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
