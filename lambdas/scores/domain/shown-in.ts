import type { Period } from './period.ts';
import { type Overall, overallOf } from './score.ts';
import { summaryOf } from './tally.ts';
import { inChannel, sumOfCells, type TreeCell } from './tree-cells.ts';

type Range = Pick<Period, 'from' | 'to'>;
type CellOfPeriod = TreeCell & { readonly period: Range };

/**
 * The overall figure of a period, from cells of a longer time: what `GET /v1/scores` returns for the period alone, because
 * it consists of the same release periods.
 */
export function overallIn(cells: readonly CellOfPeriod[], { from, to }: Range): Overall {
  const within = cells.filter(({ period }) => from <= period.from && period.to <= to);
  return overallOf(summaryOf(inChannel(sumOfCells(within)).whole));
}
