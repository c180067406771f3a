import type { Petition } from './petition.ts';

/** About conduct, or locked because it looks like a denunciation: for heads and leaders only. */
export const isRestricted = ({ matter, lock }: Restricted): boolean => matter === 'conduct' || lock !== undefined;

/** The same of a row of a list, which has no more than these fields. */
export const isRestrictedRow = ({ matter, isLocked }: RestrictedRow): boolean =>
  matter === 'conduct' || isLocked === true;

/**
 * Whether it is or ever was restricted. A row says `isLocked: false` once it was unlocked: what appeared then in a public
 * figure would show that it had been locked.
 */
export const wasRestrictedRow = ({ matter, isLocked }: RestrictedRow): boolean =>
  matter === 'conduct' || isLocked !== undefined;

/** The same of a petition. */
export const wasRestricted = (petition: Locked & Pick<Petition, 'matter'>): boolean =>
  petition.matter === 'conduct' || wasLocked(petition);

/** Or is: what was split off may be locked from the start. */
export const wasLocked = ({ lock, events }: Locked): boolean =>
  lock !== undefined || events.some(({ event }) => event === 'locked');

/**
 * State secrets were removed from it: nothing that was written is shown, or kept for it. A refusal on that ground alone
 * removes nothing.
 */
export const isRemoved = ({ events }: Pick<Petition, 'events'>): boolean =>
  events.some(({ event }) => event === 'removed');

type Locked = Pick<Petition, 'events'> & { readonly lock?: object | undefined };

type RestrictedRow = { readonly matter?: string | undefined; readonly isLocked?: boolean | undefined };
type Restricted = Pick<Petition, 'matter'> & { readonly lock?: object | undefined };
