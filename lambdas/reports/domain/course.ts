import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import type { Status } from '../../petitions/domain/status.ts';

/** How a petition leaves the hands of the agency. */
const waysOut = ['answered', 'refused', 'forwardedOut', 'withdrawn'] as const;
export type WayOut = (typeof waysOut)[number];

/** What is known of a petition, in days: all that a month is counted from. */
export type Course = {
  readonly receivedOn: LocalDate;
  /** By when it must be answered; of one that was answered, by when it had to be. */
  readonly dueOn: LocalDate;
  /** Absent while somebody owes an answer. */
  readonly end?: { readonly way: WayOut; readonly on: LocalDate };
  /** Its sender is asked for more, and the clock stands still. */
  readonly isPaused?: boolean;
};

/** A petition as the index by month carries it. */
type Row = {
  readonly status: Status;
  readonly receivedAt: Instant;
  readonly dueOn: LocalDate;
  readonly answeredOn?: LocalDate | undefined;
  readonly answerDueOn?: LocalDate | undefined;
  readonly endedOn?: LocalDate | undefined;
};

/** While its publication is awaited a petition is due for that: its answer was due on a day of its own. */
export function courseOf({ status, receivedAt, dueOn, answeredOn, answerDueOn, endedOn }: Row): Course {
  const receivedOn = localDateOf(receivedAt);
  if (answeredOn !== undefined) {
    return { receivedOn, dueOn: answerDueOn ?? dueOn, end: { way: 'answered', on: answeredOn } };
  }
  const way = waysOut.find((one) => one === status);
  if (way !== undefined && endedOn !== undefined) return { receivedOn, dueOn, end: { way, on: endedOn } };
  return { receivedOn, dueOn, isPaused: status === 'needsSupplement' };
}
