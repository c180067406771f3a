import type { Role } from '../../kernel/caller.ts';

/** Where a caller is, seen from the agency that an operation is about, as in docs/rights.md. */
export const positions = ['own', 'above', 'below', 'sibling', 'other root', 'no agency'] as const;
type Position = (typeof positions)[number];

/** Of each operation: the roles that may call it, and from which positions. */
export type Rights = Readonly<Record<string, Readonly<Partial<Record<Role, readonly Position[]>>>>>;

/** For which agencies a caller may call an operation. */
export const reaches = ['own', 'below', 'elsewhere'] as const;
export type Reach = (typeof reaches)[number];

type Allowed = { readonly operation: string; readonly for: readonly Reach[] };

/** Seen from the caller: an agency that the caller is above is below the caller. */
const reachOf = {
  own: 'own',
  above: 'below',
  below: 'elsewhere',
  sibling: 'elsewhere',
  'other root': 'elsewhere',
  'no agency': 'elsewhere',
} as const satisfies Record<Position, Reach>;

/**
 * What somebody with these roles may call, and for which agencies. Without a place in the tree (`isPlaced`) that is
 * only what depends on no agency.
 */
export function allowedBy(rights: Rights, roles: readonly Role[], isPlaced: boolean): readonly Allowed[] {
  return Object.entries(rights).flatMap(([operation, byRole]): readonly Allowed[] => {
    const from = roles.flatMap((role) => byRole[role] ?? []);
    if (!isPlaced) return from.includes('no agency') ? [{ operation, for: ['elsewhere'] }] : [];
    const found = reaches.filter((reach) => from.some((position) => reachOf[position] === reach));
    return found.length === 0 ? [] : [{ operation, for: found }];
  });
}
