/** Without the members that have no value: neither a stored item nor the body of a request has such keys. */
export const defined = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
