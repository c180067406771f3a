import type { Instant, LocalDate } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { Period } from '../../scores/domain/period.ts';
import type { AgencyReview } from '../domain/weekly/review.ts';

export type Named = AgencyReview & { readonly name: Words };

/** What a leader is to read of a week: the agencies of their scope that have something late, or are slow. */
export type Summary = {
  readonly week: Period;
  readonly at: Instant;
  readonly reviews: readonly Named[];
  readonly silent: readonly Silent[];
  readonly dossiers: readonly OverdueDossiers[];
  readonly findings: readonly OverdueFindings[];
  /** Where staff open a case, with `{code}` in place of its code. */
  readonly caseLink: string;
};

/** An agency of their scope that has not answered a reminder letter by its day. */
export type Silent = {
  readonly agency: string;
  readonly name: Words;
  readonly number: string;
  readonly workingDaysLate: number;
};

/** An agency of their scope with open dossiers that are overdue: each owes an explanation to its head, and an apology. */
export type OverdueDossiers = {
  readonly agency: string;
  readonly name: Words;
  readonly overdue: number;
  readonly unexplained: number;
  readonly withoutApology: number;
};

/** An agency of their scope with findings that it has not reported as remedied by their day; `since`: the earliest day. */
export type OverdueFindings = {
  readonly agency: string;
  readonly name: Words;
  readonly overdue: number;
  readonly since: LocalDate;
};
