import { type Counts, received } from '../../dossiers/domain/counts.ts';
import { rateOf } from './rates.ts';

/**
 * The three rates that publications call “đúng hạn”: resolved in time of all handled; resolved in time of those resolved
 * (form II.06a); and resolved or pending in time of all handled (Decision 766/QĐ-TTg). All handled are those resolved and
 * those pending, which are those received, but for dossiers that an agency took over from another within the period.
 */
export function dossierRates({ early, onTime, late, inTime, overdue }: Counts) {
  const resolved = early + onTime + late;
  const all = resolved + inTime + overdue;
  return {
    onTimeOfReceived: rateOf(early + onTime, all),
    onTimeOfResolved: rateOf(early + onTime, resolved),
    inTimeOfHandled: rateOf(early + onTime + inTime, all),
  };
}

/** The counts of a period, as they are published. */
export function publishedCounts(counts: Counts) {
  const { early, onTime, late, inTime, overdue, online, direct, postal } = counts;
  return {
    received: { ...received(counts), byChannel: { online, direct, postal } },
    answered: { total: early + onTime + late, early, onTime, late },
    pending: { total: inTime + overdue, inTime, overdue },
    rates: dossierRates(counts),
    /** Beside, so that no moved due day, supplement or late report improves a rate unseen. */
    beside: {
      lateByFirstDue: { late: counts.lateByFirst, overdue: counts.overdueByFirst },
      withoutDueDay: { resolved: counts.resolvedWithoutDue, pending: counts.pendingWithoutDue },
      reportedByStaff: { resolved: counts.resolvedByStaff, pending: counts.pendingByStaff },
      reportedLate: counts.reportedLate,
      setAside: counts.setAside + counts.setAsideCarriedOver,
      moved: received(counts).total - (early + onTime + late + inTime + overdue),
      explained: { late: counts.lateExplained, overdue: counts.overdueExplained },
      apologised: { late: counts.lateApologised, overdue: counts.overdueApologised },
    },
  };
}
