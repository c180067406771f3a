import { addDays, type Instant, instantAt, type LocalDate, localDateOf } from '../../../kernel/time.ts';
import type { Petition } from '../case/petition.ts';
import { isOpen } from '../case/status.ts';

/** A due day passes at its midnight, a limit in hours at its instant. While the sender is asked for more the clock is stopped. */
export const isLate = (petition: Petition, now: Instant): boolean =>
  isOpen(petition.status) && petition.status !== 'needsSupplement' && isAfterDue(petition, now);

/** `answerDueAt`: of a limit in hours. */
export type Due = { readonly dueOn: LocalDate; readonly answerDueAt?: Instant | undefined };

/** Whether an instant is after the due day, or after the due instant where there is one. */
export const isAfterDue = ({ dueOn, answerDueAt }: Due, at: Instant): boolean =>
  answerDueAt === undefined ? localDateOf(at) > dueOn : at > answerDueAt;

/** Until when it is in time: the due instant, or the midnight that ends the due day. */
export const lastInstant = ({ dueOn, answerDueAt }: Due): Instant =>
  answerDueAt ?? instantAt(addDays(dueOn, 1), '00:00');

/** Marks what was done after a due instant; where only a day is due, the days say so. */
export const lateByHours = (due: Due, at: Instant): { readonly isLate?: true } =>
  due.answerDueAt !== undefined && isAfterDue(due, at) ? { isLate: true } : {};
