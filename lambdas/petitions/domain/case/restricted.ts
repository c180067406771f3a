import type { Petition } from './petition.ts';

/** About conduct, or locked because it looks like a denunciation: for heads and leaders only. */
export const isRestricted = ({ matter, lock }: Restricted): boolean => matter === 'conduct' || lock !== undefined;

type Restricted = Pick<Petition, 'matter'> & { readonly lock?: object | undefined };
