import type { Petition } from './petition.ts';

/** About conduct, or locked because it looks like a denunciation: for heads and leaders only. */
export const isRestricted = ({ matter, lock }: Restricted): boolean => matter === 'conduct' || lock !== undefined;

/** The same of a row of a list, which has no more than these fields. */
export const isRestrictedRow = ({ matter, isLocked }: RestrictedRow): boolean =>
  matter === 'conduct' || isLocked === true;

type RestrictedRow = { readonly matter?: string | undefined; readonly isLocked?: boolean | undefined };
type Restricted = Pick<Petition, 'matter'> & { readonly lock?: object | undefined };
