import type { kinds, matters } from '../../lambdas/petitions/domain/case/choices.ts';

/**
 * A case that several petitions are made from, each with other places and days: `{street}` and the like are filled by
 * `field-values.ts`, with the same values in the petition, its answer and the published summary.
 */
export type Case = {
  readonly kind: (typeof kinds)[number];
  readonly matter: (typeof matters)[number];
  readonly procedure?: string;
  readonly place?: string;
  readonly content: string;
  readonly answer: string;
  readonly summary: string;
};

/** `to`: the agencies that receive such petitions; `local` are the ward and the commune. */
export type Topic = { readonly to: 'local' | readonly string[]; readonly cases: readonly Case[] };
