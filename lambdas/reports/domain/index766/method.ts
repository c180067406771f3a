import type { Words } from '../../../kernel/words.ts';
import source from '../../data/index-766.json' with { type: 'json' };

/** How the scores are calculated: versioned data, named by every answer. */
type Method = {
  readonly id: string;
  readonly version: string;
  readonly name: Words;
  /** What the method is based on: not on the text of a law. */
  readonly basis: Words;
  readonly points: Readonly<Record<MetricId, number>>;
  /** The share of the received dossiers from which on the score of `dossiers` is full. */
  readonly fullFromPercent: number;
};

export type MetricId = 'progress' | 'dossiers' | 'petitionsOnTime' | 'petitionsSatisfied';

export const method: Method = source;
