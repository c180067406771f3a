import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import { wasRestrictedRow } from '../../petitions/domain/case/restricted.ts';
import type { Status } from '../../petitions/domain/case/status.ts';
import type { Delays } from '../../petitions/domain/deadlines/delays.ts';

/** The statuses that close a petition for the agency. */
const closures = ['answered', 'refused', 'forwardedOut', 'withdrawn', 'merged'] as const;
export type Closure = (typeof closures)[number];

/** The days of a petition that its month is counted from. */
export type PetitionDays = {
  readonly receivedOn: LocalDate;
  /** The due date of the answer, also after it was given. */
  readonly dueOn: LocalDate;
  /** The due instant on that day, where the limit is in hours. */
  readonly dueAt?: Instant | undefined;
  /** What put that day off. */
  readonly delays?: Delays | undefined;
  /** Absent while the petition is open. `dueOn`: of a refusal, which has a limit of its own, or of a merge. */
  readonly closed?: {
    readonly as: Closure;
    readonly on: LocalDate;
    readonly dueOn?: LocalDate | undefined;
    readonly isLate?: true | undefined;
  };
  /** Answers that did not last: from the day they were given to the day they were returned or reopened. */
  readonly past?: readonly PastAnswer[];
  /** The publication of the answer; without `on` it is awaited. */
  readonly publication?: { readonly on?: LocalDate; readonly dueOn: LocalDate };
  /** Waiting for a supplement from the sender; the deadline is suspended. */
  readonly isPaused?: boolean;
  /** Is or was for heads and leaders only, so that no public figure contains it. */
  readonly isRestricted?: true;
};

/** Or a merge that was undone. `dueOn` is missing where an earlier version did not keep it. */
export type PastAnswer = {
  readonly on: LocalDate;
  readonly dueOn?: LocalDate | undefined;
  /** Missing of an answer. */
  readonly as?: 'merged' | undefined;
  /** Given after its due instant, where there was one. */
  readonly isLate?: true | undefined;
  readonly delays?: Delays | undefined;
  readonly published?: { readonly on: LocalDate; readonly dueOn: LocalDate } | undefined;
  readonly until: LocalDate;
};

/** A petition as projected into the index `by-month`. */
export type MonthRow = {
  readonly status: Status;
  readonly receivedAt: Instant;
  readonly dueOn: LocalDate;
  readonly answeredOn?: LocalDate | undefined;
  readonly answerDueOn?: LocalDate | undefined;
  /** The answer, or the merge, was after its due instant. */
  readonly answerIsLate?: true | undefined;
  readonly endedOn?: LocalDate | undefined;
  readonly endedDueOn?: LocalDate | undefined;
  readonly publishedOn?: LocalDate | undefined;
  readonly publicationDueOn?: LocalDate | undefined;
  readonly past?: readonly PastAnswer[] | undefined;
  readonly answerDueAt?: Instant | undefined;
  readonly delays?: Delays | undefined;
  readonly matter?: string | undefined;
  readonly isLocked?: boolean | undefined;
};

/** Uses `answerDueOn` if present: while publication is pending, `dueOn` is the due date of the publication. */
export function petitionDaysOf(row: MonthRow): PetitionDays {
  const { status, receivedAt, dueOn, answeredOn, answerDueOn, answerDueAt, past, delays } = row;
  const closed = closedIn(row);
  return {
    receivedOn: localDateOf(receivedAt),
    dueOn: answeredOn === undefined ? dueOn : (answerDueOn ?? dueOn),
    ...(closed === undefined ? { isPaused: status === 'needsSupplement' } : { closed }),
    ...(answerDueAt !== undefined && { dueAt: answerDueAt }),
    ...(delays && { delays }),
    ...(past && { past }),
    ...publicationIn(row),
    ...(wasRestrictedRow(row) && { isRestricted: true }),
  };
}

function closedIn({ status, answeredOn, answerIsLate, endedOn, endedDueOn }: MonthRow): PetitionDays['closed'] {
  const late = answerIsLate && { isLate: answerIsLate };
  if (answeredOn !== undefined) return { as: 'answered', on: answeredOn, ...late };
  const closure = closures.find((candidate) => candidate === status);
  if (closure === undefined || endedOn === undefined) return undefined;
  return { as: closure, on: endedOn, ...(endedDueOn !== undefined && { dueOn: endedDueOn }), ...late };
}

const publicationIn = ({ publishedOn, publicationDueOn }: MonthRow): Pick<PetitionDays, 'publication'> =>
  publicationDueOn === undefined
    ? {}
    : { publication: { ...(publishedOn !== undefined && { on: publishedOn }), dueOn: publicationDueOn } };
