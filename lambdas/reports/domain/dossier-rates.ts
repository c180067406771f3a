import { type Counts, received } from '../../dossiers/domain/counts.ts';
import { rateOf } from './rates.ts';

/**
 * The three rates that publications call “đúng hạn”. They differ in what they divide by, so each is named: of all
 * received (as Decision 766/QĐ-TTg counts), of those resolved, and of those still in hand.
 */
export function dossierRates(counts: Counts) {
  const { early, onTime, late, inTime, overdue } = counts;
  return {
    onTimeOfReceived: rateOf(early + onTime + inTime, received(counts).total),
    onTimeOfResolved: rateOf(early + onTime, early + onTime + late),
    inTimeOfHandled: rateOf(inTime, inTime + overdue),
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
    /** Beside, so that neither a moved due day nor a late report improves a rate unseen. */
    beside: {
      lateByFirstDue: { late: counts.lateByFirst, overdue: counts.overdueByFirst },
      reportedLate: counts.reportedLate,
      explained: { late: counts.lateExplained, overdue: counts.overdueExplained },
      apologised: { late: counts.lateApologised, overdue: counts.overdueApologised },
    },
  };
}
