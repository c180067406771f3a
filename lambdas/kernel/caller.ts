/** What a member of staff may do; the groups of the identity provider carry these names. */
export const roles = ['officer', 'head', 'leader', 'auditor', 'admin'] as const;
export type Role = (typeof roles)[number];

/** The authenticated caller, from the claims of the token: `id` is its subject, `agency` the agency code it was issued for. */
export type Caller = {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  readonly roles: readonly Role[];
};

export const hasRole = (caller: Caller, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => caller.roles.includes(role));
