import source from '../data/method.json' with { type: 'json' };

/** How scores are calculated: versioned data, named by every published figure. */
export type Method = {
  readonly id: string;
  readonly version: string;
  /** The lowest level that counts as satisfied. */
  readonly satisfiedFrom: number;
  /** Figures based on fewer people than this are not shown. */
  readonly suppressUnder: number;
  /** The z value of the confidence interval. */
  readonly intervalZ: number;
};

export const method: Method = source;
