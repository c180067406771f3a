import { type Counts, countNames, received, sumOfCounts } from './counts.ts';

/** The columns (3) to (13) of form II.06a (Circular 01/2020/TT-VPCP), in its order. */
export const columns = [
  'total',
  'online',
  'directOrPostal',
  'carriedOver',
  'resolved',
  'early',
  'onTime',
  'late',
  'pending',
  'inTime',
  'overdue',
] as const;
export type Column = (typeof columns)[number];

export type FormRow = Readonly<Record<Column, number>> & {
  /**
   * Received − resolved − pending. 0, unless dossiers moved between agencies within the period because one of them ended:
   * then what one lost another gained, and the sum of all rows is balanced.
   */
  readonly moved: number;
};

/** A row of the form. The sums follow from the parts, so that (3) = (4) + (5) + (6) and so on cannot differ. */
export function formRow(counts: Counts): FormRow {
  const total = received(counts).total;
  const resolved = counts.early + counts.onTime + counts.late;
  const pending = counts.inTime + counts.overdue;
  const { online, direct, postal, carriedOver, early, onTime, late, inTime, overdue } = counts;
  return {
    ...{ total, online, directOrPostal: direct + postal, carriedOver },
    ...{ resolved, early, onTime, late, pending, inTime, overdue },
    moved: total - resolved - pending,
  };
}

/** What a total holds beside its named parts: the agency's own dossiers, or fields beyond the largest. */
export function remainder(total: Counts, parts: Readonly<Record<string, Counts>>): Counts {
  const sum = sumOfCounts(Object.values(parts));
  return Object.fromEntries(countNames.map((name) => [name, total[name] - sum[name]])) as Counts;
}

/** Whether a row of the form would have zeros only. */
export function isNothing(counts: Counts): boolean {
  const { total, resolved, pending } = formRow(counts);
  return total === 0 && resolved === 0 && pending === 0;
}
