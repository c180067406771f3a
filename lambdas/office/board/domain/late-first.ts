import type { LocalDate } from '../../../kernel/time.ts';

type Late = { readonly code: string; readonly dueOn: LocalDate; readonly workingDaysLate?: number | undefined };

/** The most late first: by working days, then by due day; the code makes the order the same each time. */
export const lateFirst = (a: Late, b: Late): number =>
  (b.workingDaysLate ?? 0) - (a.workingDaysLate ?? 0) || compare(a.dueOn, b.dueOn) || compare(a.code, b.code);

type Unit = { readonly code: string; readonly tally: { readonly overdue: number } };

/** The units that need attention first. This is an order by what is open, and no ranking of how well they work. */
export const mostOverdueFirst = (a: Unit, b: Unit): number =>
  b.tally.overdue - a.tally.overdue || compare(a.code, b.code);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
