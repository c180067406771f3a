import source from '../data/method.json' with { type: 'json' };

/** How scores are computed: versioned data, named by every number that is published. */
export type Method = {
  readonly id: string;
  readonly version: string;
  /** The lowest level that counts as satisfied. */
  readonly satisfiedFrom: number;
  /** People that must stand behind a number before it is shown. */
  readonly suppressUnder: number;
  /** Standard deviations of the interval's confidence. */
  readonly intervalZ: number;
};

export const method: Method = source;
