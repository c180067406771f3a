/** How many petitions of an agency, or of a branch of the tree, are open now. A count that was cut is at least that many. */
export type Tally = {
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly isOpenCut: boolean;
  /** Then what is due soon may be more as well. */
  readonly isLateCut: boolean;
};

/** `nearness`: as `lambdas/office/words/due.ts` says of each row, whose clocks may be stopped. */
export function tallyOf(nearness: readonly string[], cut: Pick<Tally, 'isOpenCut' | 'isLateCut'>): Tally {
  const count = (wanted: string) => nearness.filter((one) => one === wanted).length;
  return { open: nearness.length, dueSoon: count('soon'), overdue: count('late'), ...cut };
}

export const sumOf = (tallies: readonly Tally[]): Tally => ({
  open: total(tallies.map(({ open }) => open)),
  dueSoon: total(tallies.map(({ dueSoon }) => dueSoon)),
  overdue: total(tallies.map(({ overdue }) => overdue)),
  isOpenCut: tallies.some(({ isOpenCut }) => isOpenCut),
  isLateCut: tallies.some(({ isLateCut }) => isLateCut),
});

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
