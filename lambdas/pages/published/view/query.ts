/** A search as an address has it, without what is empty. */
export const queryOf = (search: Readonly<Record<string, string | undefined>>): string =>
  `${new URLSearchParams(Object.entries(search).filter((pair): pair is [string, string] => Boolean(pair[1])))}`;
