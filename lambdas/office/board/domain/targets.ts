import type { Words } from '../../../kernel/words.ts';
import source from '../data/targets.json' with { type: 'json' };

export type Target = { readonly percent: number; readonly source: Words };

/** What an agency is to reach, by figure. A figure for which nothing sets one has none. */
export type Targets = { readonly onTime?: Target | undefined; readonly satisfaction?: Target | undefined };

export const shippedTargets: Targets = source;
