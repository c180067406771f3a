import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { Status } from '../../petitions/domain/status.ts';

/** The statuses that close a petition for the agency. */
const closures = ['answered', 'refused', 'forwardedOut', 'withdrawn'] as const;
export type Closure = (typeof closures)[number];

/** The days of a petition that its month is counted from. */
export type PetitionDays = {
  readonly receivedOn: LocalDate;
  /** The due date of the answer, also after it was given. */
  readonly dueOn: LocalDate;
  /** Absent while the petition is open. */
  readonly closed?: { readonly as: Closure; readonly on: LocalDate };
  /** Waiting for a supplement from the sender; the deadline is suspended. */
  readonly isPaused?: boolean;
};

/** A petition as projected into the index `by-month`. */
export type MonthRow = {
  readonly status: Status;
  readonly receivedAt: Instant;
  readonly dueOn: LocalDate;
  readonly answeredOn?: LocalDate | undefined;
  readonly answerDueOn?: LocalDate | undefined;
  readonly endedOn?: LocalDate | undefined;
};

/** Uses `answerDueOn` if present: while publication is pending, `dueOn` is the due date of the publication. */
export function petitionDaysOf({
  status,
  receivedAt,
  dueOn,
  answeredOn,
  answerDueOn,
  endedOn,
}: MonthRow): PetitionDays {
  const receivedOn = localDateOf(receivedAt);
  if (answeredOn !== undefined) {
    return { receivedOn, dueOn: answerDueOn ?? dueOn, closed: { as: 'answered', on: answeredOn } };
  }
  const closure = closures.find((candidate) => candidate === status);
  if (closure !== undefined && endedOn !== undefined)
    return { receivedOn, dueOn, closed: { as: closure, on: endedOn } };
  return { receivedOn, dueOn, isPaused: status === 'needsSupplement' };
}
