import type { LocalDate } from '../../kernel/time.ts';
import { isOverdue } from './due.ts';
import type { FindingRow, FindingState } from './finding.ts';

/** `total`: without what was withdrawn. `reported` waits for confirmation; `open` is still to be done, `overdue` a part of it. */
export type FindingSummary = {
  readonly total: number;
  readonly confirmed: number;
  readonly reported: number;
  readonly open: number;
  readonly overdue: number;
  readonly withdrawn: number;
};

export function summaryOf(rows: readonly FindingRow[], today: LocalDate): FindingSummary {
  const count = (...states: readonly FindingState[]) => rows.filter(({ state }) => states.includes(state)).length;
  const withdrawn = count('withdrawn');
  return {
    ...{ total: rows.length - withdrawn, confirmed: count('confirmed'), reported: count('reported') },
    ...{ open: count('open', 'returned'), overdue: rows.filter((row) => isOverdue(row, today)).length, withdrawn },
  };
}
