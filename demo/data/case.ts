import type { kinds, matters } from '../../lambdas/petitions/domain/choices.ts';

/**
 * A story that several petitions tell, each with other places and days: `{street}` and the like are filled by
 * `petition-text.ts`, the same in the petition, its answer and what is published of both.
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
