import type { LocalDate } from '../../kernel/time.ts';
import type { Petition } from '../../petitions/domain/case/petition.ts';
import { wasRestricted } from '../../petitions/domain/case/restricted.ts';
import { isOpen } from '../../petitions/domain/case/status.ts';
import type { Countdown } from '../../petitions/domain/deadlines/countdown.ts';

/** A petition whose clock runs, as the list of what is overdue may show it: nothing that leads to a person. */
export type OpenCase = Pick<Petition, 'agency' | 'matter'> & {
  readonly stage: Countdown['stage'];
  readonly dueOn: LocalDate;
};

/**
 * Never about conduct, from a sender who hides, or locked: also not once it is unlocked, because a row that appears with
 * an old due day would show that it was.
 */
export function openCaseOf(petition: Petition): OpenCase | undefined {
  const { status, agency, matter, hideIdentity, countdown, dueOn } = petition;
  if (!isOpen(status) || status === 'needsSupplement') return undefined;
  if (hideIdentity || wasRestricted(petition)) return undefined;
  return { agency, ...(matter && { matter }), stage: countdown.stage, dueOn };
}
