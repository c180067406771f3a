import { channels } from './dossier.ts';
import type { InPeriod } from './outcome.ts';

const zero = {
  ...{ online: 0, direct: 0, postal: 0, carriedOver: 0 },
  ...{ early: 0, onTime: 0, late: 0, inTime: 0, overdue: 0 },
  /** Beside: none of them is a part of the sums. */
  ...{ lateByFirst: 0, overdueByFirst: 0, reportedLate: 0, resolvedWithoutDue: 0, pendingWithoutDue: 0 },
  ...{ resolvedByStaff: 0, pendingByStaff: 0, setAside: 0, setAsideCarriedOver: 0 },
  ...{ lateExplained: 0, overdueExplained: 0, lateApologised: 0, overdueApologised: 0 },
};

/** The dossiers of an agency in a period, as numbers that add up over agencies. */
export type Counts = Readonly<Record<keyof typeof zero, number>>;
export const countNames = Object.keys(zero) as readonly (keyof Counts)[];
export const noDossiers: Counts = zero;

export function countsOf(dossiers: Iterable<InPeriod>): Counts {
  const counts = { ...zero };
  for (const dossier of dossiers) {
    const { cameBy, outcome, isLateByFirst, isExplained, isApologised, isReportedLate } = dossier;
    counts[cameBy] += 1;
    counts[outcome] += 1;
    const isPending = outcome === 'inTime' || outcome === 'overdue';
    const delay = isPending ? 'overdue' : 'late';
    const stage = isPending ? 'pending' : 'resolved';
    if (dossier.hasNoDueDay) counts[`${stage}WithoutDue`] += 1;
    if (dossier.isByStaff) counts[`${stage}ByStaff`] += 1;
    if (isLateByFirst) counts[`${delay}ByFirst`] += 1;
    if (isExplained) counts[`${delay}Explained`] += 1;
    if (isApologised) counts[`${delay}Apologised`] += 1;
    if (isReportedLate) counts.reportedLate += 1;
  }
  return counts;
}

/** The sum over several agencies or fields; no dossier belongs to two of them. */
export const sumOfCounts = (parts: Iterable<Counts>): Counts => {
  const sum = { ...zero };
  for (const part of parts) for (const name of countNames) sum[name] += part[name];
  return sum;
};

/** What is true at the beginning or the end of a period, and does not add up over time. */
const atStart: ReadonlySet<keyof Counts> = new Set(['carriedOver', 'setAsideCarriedOver']);
const atEnd: ReadonlySet<keyof Counts> = new Set([
  'inTime',
  'overdue',
  'overdueByFirst',
  'pendingWithoutDue',
  'pendingByStaff',
  'overdueExplained',
  'overdueApologised',
]);

/**
 * Periods that follow each other, oldest first, as one: what came and what ended add up, what was carried over is that of
 * the first, and what is pending that of the last.
 */
export function joined(parts: readonly Counts[]): Counts {
  const first = parts[0] ?? zero;
  const last = parts.at(-1) ?? zero;
  const sum = sumOfCounts(parts);
  const pick = (name: keyof Counts) => (atStart.has(name) ? first[name] : atEnd.has(name) ? last[name] : sum[name]);
  return Object.fromEntries(countNames.map((name) => [name, pick(name)])) as Counts;
}

/** The number of dossiers that came in a period, and those that were carried over into it. */
export const received = (counts: Counts) => {
  const fresh = channels.reduce((sum, channel) => sum + counts[channel], 0);
  return { total: fresh + counts.carriedOver, new: fresh, carriedOver: counts.carriedOver };
};

/** Whether received = resolved + pending: column (3) = (7) + (11) of form II.06a. */
export const isBalanced = (counts: Counts): boolean =>
  received(counts).total === counts.early + counts.onTime + counts.late + counts.inTime + counts.overdue;
