import { type Refusal, refuse } from '../../../../kernel/refusal.ts';
import type { Duplicate } from '../../case/parts.ts';
import type { Petition, PetitionIn } from '../../case/petition.ts';
import { isRestricted } from '../../case/restricted.ts';
import { type Rules, startOfNextDay } from '../../deadlines/clock.ts';
import { inHand } from '../../deadlines/in-hand.ts';
import { lastInstant } from '../../deadlines/late.ts';
import type { Act, ClosingCode } from '../acts.ts';
import { allowedMoves } from '../allowed.ts';
import { answersForAll } from '../given-answer.ts';
import { guards } from '../guards.ts';
import { type MoveRefusal, makeMove } from '../make-move.ts';
import type { After } from '../moves.ts';

/** Each is read and written to when the leading petition is answered, within one batch of the stream. */
export const MAX_DUPLICATES = 50;

export type LeadCode =
  | 'petition.cannotLead'
  | 'petition.restricted'
  | 'petition.dueEarlier'
  | 'petition.tooManyDuplicates';
export type MergeCode = ClosingCode | LeadCode | 'petition.leadsOthers' | 'petition.tooOften';

/**
 * Adds a duplicate to the leading petition. It is due no later than the duplicate, to the instant of a limit in hours, so that merging puts no answer off; it
 * is not merged itself, so that there are no chains. A trace: its version stays.
 */
export function lead(leading: Petition, petition: Petition, { now }: Pick<Act, 'now'>): Petition | Refusal<LeadCode> {
  const { status, duplicates = [] } = leading;
  const isInHand = inHand.some((one) => one === status);
  if (!isInHand || leading.code === petition.code) return refuse('petition.cannotLead', { petitionStatus: status });
  if (isRestricted(leading)) return refuse('petition.restricted');
  if (lastInstant(leading) > lastInstant(petition)) {
    return refuse('petition.dueEarlier', { ...dueOf(petition), leadingDueOn: leading.dueOn });
  }
  const others = duplicates.filter(({ code }) => code !== petition.code);
  if (others.length >= MAX_DUPLICATES) return refuse('petition.tooManyDuplicates', { most: MAX_DUPLICATES });
  return { ...leading, duplicates: [...others, { code: petition.code, at: now }] };
}

const dueOf = ({ dueOn, answerDueAt }: Petition) => ({ dueOn, ...(answerDueAt !== undefined && { answerDueAt }) });

/** Closes the petition as a duplicate of `leading`, which already lists it. */
export function merge(
  petition: Petition,
  act: Act,
  { leading, reason }: { readonly leading: Petition; readonly reason: string },
): After<'merge'> | Refusal<MergeCode> {
  const merged = { into: leading.code, at: act.now, since: leading.events.length };
  return guards.merge(petition, act) ?? makeMove(petition, 'merge', { ...act, merged, note: reason });
}

/** Undoes a merge: the clock goes on as if it had never been merged. */
export function unmerge(petition: Petition, act: Act, reason: string): After<'unmerge'> | MoveRefusal {
  return makeMove(petition, 'unmerge', { ...act, note: reason });
}

/** Whether `petition` is answered with `leading`. */
export const isMergedInto = (petition: Petition | undefined, leading: string): petition is PetitionIn<'merged'> =>
  petition?.status === 'merged' && petition.merged.into === leading;

/** Without a duplicate that was merged at `at`; one that was merged again since stays. */
export function withoutDuplicate(leading: Petition, { code, at }: Duplicate): Petition {
  const { duplicates = [] } = leading;
  return { ...leading, duplicates: duplicates.filter((one) => one.code !== code || one.at > at) };
}

/** What the sender reads of a petition whose leading one ended without an answer. */
const RELEASED = 'Phản ánh được gộp chung đã kết thúc mà không có câu trả lời chung.';

/**
 * Looks after a duplicate: separates it if its leading petition ends without an answer for all, and otherwise says when to
 * look again; `undefined` once the answer is final.
 */
export function checkMerged(petition: PetitionIn<'merged'>, leading: Petition, rules: Rules): Petition | MoveRefusal {
  if (!answersForAll(leading)) return makeMove(petition, 'unmerge', { ...rules, note: RELEASED });
  return { ...petition, checkAt: isFinal(leading, rules) ? undefined : startOfNextDay(rules.now) };
}

function isFinal(leading: Petition, { now }: Rules): boolean {
  if (leading.status === 'refused' || leading.status === 'forwardedOut') return true;
  const isAnswered = leading.status === 'answered' || leading.status === 'published';
  return (
    isAnswered && !allowedMoves(leading, 'citizen', { now }).some((move) => move === 'reopen' || move === 'appeal')
  );
}
