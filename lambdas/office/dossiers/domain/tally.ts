/** How many dossiers are overdue, and for how many nothing was done yet. */
export type Tally = {
  readonly overdue: number;
  readonly unexplained: number;
  readonly unapologised: number;
  /** There are more than were counted. */
  readonly isCut: boolean;
};

type Counted = Omit<Tally, 'isCut'>;
type Marked = { readonly isExplained: boolean; readonly isApologised: boolean };

export const tallyOf = (overdue: readonly Marked[], isCut: boolean): Tally => ({
  overdue: overdue.length,
  unexplained: overdue.filter(({ isExplained }) => !isExplained).length,
  unapologised: overdue.filter(({ isApologised }) => !isApologised).length,
  isCut,
});

/** Of several agencies together. */
export function sumOfTallies(tallies: readonly Counted[]): Tally {
  const sum = (name: keyof Counted) => tallies.reduce((total, tally) => total + tally[name], 0);
  return {
    ...{ overdue: sum('overdue'), unexplained: sum('unexplained'), unapologised: sum('unapologised') },
    isCut: false,
  };
}
