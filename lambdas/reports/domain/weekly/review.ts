import type { Calendar } from '../../../calendar/calendar.ts';
import { countWorkingDays } from '../../../calendar/working-days.ts';
import type { Agency } from '../../../directory/domain/tree.ts';
import type { LocalDate } from '../../../kernel/time.ts';
import { isRestrictedRow } from '../../../petitions/domain/case/restricted.ts';
import type { Period } from '../../../scores/domain/period.ts';
import { type MonthRow, petitionDaysOf } from '../petition-days.ts';
import { type Forwarding, forwardingOf, type PassedRow } from './forwarding.ts';
import { type LateStage, lateStagesIn, type OpenRow, restrictedLateIn } from './open-late.ts';
import { countedIn, isOverdueAfter, paceOf } from './pace.ts';
import { type Paces, type SlowReason, slowIn } from './slow.ts';
import { comparedRanges } from './week.ts';

/** A row of the index by month, as far as the review needs it. */
export type ReviewedRow = MonthRow & {
  readonly code: string;
  readonly matter?: string | undefined;
  readonly isLocked?: boolean | undefined;
  /** Its clock started when it was passed on, which this row does not say. */
  readonly passedMonth?: string | undefined;
};

export type LateCase = { readonly code: string; readonly dueOn: LocalDate; readonly workingDaysLate: number };

/** What the review says of one agency, without the agencies below it. */
export type AgencyReview = Paces & {
  readonly agency: string;
  /** The latest first. */
  readonly late: readonly LateCase[];
  readonly lateTotal: number;
  /** What is late in triage or publication, the latest first. */
  readonly lateStages: readonly LateStage[];
  readonly lateStagesTotal: number;
  /** Codes of what is restricted and late in any stage. They are only counted. */
  readonly restrictedLate: readonly string[];
  /** What it passed on in the last 4 weeks; absent if nothing, or of versions before. */
  readonly forwarding?: Forwarding;
  /** Empty if the agency is not named. */
  readonly slow: readonly SlowReason[];
};

/** Enough to act on; the rest is in the view `overdue` of the inbox. */
const MAX_LISTED = 50;

type Reviewed = {
  readonly agency: Agency;
  readonly rows: readonly ReviewedRow[];
  readonly open: readonly OpenRow[];
};

export type ReviewFacts = {
  readonly all: readonly Reviewed[];
  /** All petitions that were passed on, of any agency. */
  readonly passed: readonly PassedRow[];
};

/** The review of a week for every agency: a function of their rows, so that it can be calculated again. */
export function reviewOf({ all, passed }: ReviewFacts, week: Period, calendar: Calendar): readonly AgencyReview[] {
  const { recent, before } = comparedRanges(week);
  const counted = all.map(({ agency, rows, open }) => {
    const days = rows.filter(({ passedMonth }) => passedMonth === undefined).map(petitionDaysOf);
    return { agency, rows, open, recent: countedIn(days, recent, calendar), before: countedIn(days, before, calendar) };
  });
  return counted.map((own) => {
    const peers = counted.filter((other) => other !== own && isPeer(other.agency, own.agency));
    const paces = {
      recent: paceOf([own.recent]),
      before: paceOf([own.before]),
      peers: paceOf(peers.map((peer) => peer.recent)),
    };
    const late = lateIn(own.rows, week, calendar);
    const lateStages = lateStagesIn(own.open, week.to, calendar);
    const forwarding = forwardingOf(own.agency.code, passed, { range: recent, calendar });
    return {
      ...{ lateStages: lateStages.slice(0, MAX_LISTED), lateStagesTotal: lateStages.length },
      restrictedLate: restrictedLateIn(own.open, week.to).slice(0, MAX_LISTED),
      ...{ agency: own.agency.code, late: late.slice(0, MAX_LISTED), lateTotal: late.length },
      ...{ ...paces, slow: slowIn(paces), ...(forwarding && { forwarding }) },
    };
  });
}

const isPeer = (other: Agency, agency: Agency) => other.kind === agency.kind && other.parent === agency.parent;

/** Never what is about conduct, or locked: only few may open it, and they are notified of each petition. */
function lateIn(rows: readonly ReviewedRow[], week: Period, calendar: Calendar): readonly LateCase[] {
  return rows
    .filter((row) => !isRestrictedRow(row))
    .map((row) => ({ code: row.code, days: petitionDaysOf(row) }))
    .filter(({ days }) => isOverdueAfter(days, week))
    .map(({ code, days: { dueOn } }) => ({ code, dueOn, workingDaysLate: countWorkingDays(calendar, dueOn, week.to) }))
    .sort((a, b) => (a.dueOn < b.dueOn || (a.dueOn === b.dueOn && a.code < b.code) ? -1 : 1));
}
