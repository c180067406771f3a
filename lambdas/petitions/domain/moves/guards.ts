import { type Refusal, refuse } from '../../../kernel/refusal.ts';
import type { Instant } from '../../../kernel/time.ts';
import type { EventName } from '../case/events.ts';
import { countOf } from '../case/history.ts';
import type { Actor } from '../case/parts.ts';
import type { Petition } from '../case/petition.ts';
import { isRestricted } from '../case/restricted.ts';
import { isAfterDue, isLate } from '../deadlines/late.ts';
import type { Move } from './moves.ts';
import { cannotWithdraw, notAppealed, notReopened, ratingClosed } from './sender-guards.ts';

/** A petition that was passed on so often belongs to the agency above, which can answer it itself. */
export const MAX_FORWARDS = 8;

/** The clock stops each time, and a citizen must not be asked again and again. */
const MAX_SUPPLEMENT_REQUESTS = 3;

/** A text about more matters than this is a list; each part is a petition that somebody has to answer. */
const MAX_PARTS = 4;

/** Merged and separated again and again, a petition is a game with its clock. */
const MAX_MERGES = 3;

/** New dates that an agency may promise in each way; a date promised again and again means nothing. */
const MAX_APPOINTMENTS = 3;

/** Who wants to make a move, and when. `leading`: what the petition is merged into, for its sender. */
export type Attempt = {
  readonly now: Instant;
  readonly by?: Actor | undefined;
  readonly leading?: Petition | undefined;
};

/** Why a move that is legal in the status of the petition is still not possible, whatever is sent with it. */
export const guards = {
  refuse: unexplainedDelay,
  answer: unexplainedDelay,
  answerToPublish: unexplainedDelay,
  publish: (petition: Petition, attempt: Attempt) =>
    lockedAway(petition) ?? ownAnswer(petition, attempt) ?? unexplainedDelay(petition, attempt),
  unlock: notLocked,
  explainDelay: noDelay,
  extend: noExtension,
  undoAccept: answeredBefore,
  interimReply: (petition: Petition) => tooOften(petition, 'interimReplied', MAX_APPOINTMENTS),
  apologise: (petition: Petition) => tooOften(petition, 'apologised', MAX_APPOINTMENTS),
  // Otherwise a late case would end unexplained when its sender adds nothing.
  requestSupplement: (petition: Petition, attempt: Attempt) =>
    unexplainedDelay(petition, attempt) ?? tooManyRequests(petition),
  withdraw: cannotWithdraw,
  rate: ratingClosed,
  reopen: notReopened,
  appeal: notAppealed,
  split: (petition: Petition) => tooManyForwards(petition) ?? tooOften(petition, 'split', MAX_PARTS),
  merge: (petition: Petition, attempt: Attempt) => notMergeable(petition) ?? unexplainedDelay(petition, attempt),
  forward: tooManyForwards,
  sendBack: (petition: Petition) =>
    petition.custody === undefined ? refuse('petition.notForwarded') : tooManyForwards(petition),
} as const satisfies Partial<Record<Move, Guard>>;

type Guard = (petition: Petition, attempt: Attempt) => Refusal | undefined;

/** The guard of any move. */
export const guardOf = (move: Move): Guard | undefined => (guards as Partial<Record<Move, Guard>>)[move];

/** What is late cannot be closed before its delay is explained, once for every due day that passed. */
export function unexplainedDelay(
  petition: Petition,
  { now }: Attempt,
): Refusal<'petition.delayUnexplained'> | undefined {
  if (!isLate(petition, now)) return undefined;
  const { dueOn, events, version } = petition;
  const isExplained = events.some(({ event, at }) => event === 'delayExplained' && isAfterDue(petition, at));
  return isExplained ? undefined : refuse('petition.delayUnexplained', { dueOn, version });
}

function noDelay(petition: Petition, { now }: Attempt): Refusal<'petition.notLate'> | undefined {
  return isLate(petition, now) ? undefined : refuse('petition.notLate', { dueOn: petition.dueOn });
}

/** Once, and before the due day has passed. */
function noExtension(
  petition: Petition,
  { now }: Attempt,
): Refusal<'petition.alreadyExtended' | 'petition.dueDayPassed'> | undefined {
  if (petition.countdown.extendedBy !== undefined) return refuse('petition.alreadyExtended');
  return isLate(petition, now) ? refuse('petition.dueDayPassed', { dueOn: petition.dueOn }) : undefined;
}

/** A second pair of eyes: who wrote the answer does not publish it. */
function ownAnswer({ answer }: Petition, { by }: Attempt): Refusal<'petition.ownAnswer'> | undefined {
  return answer !== undefined && by?.id === answer.by.id ? refuse('petition.ownAnswer') : undefined;
}

const lockedAway = ({ lock }: Petition): Refusal<'petition.locked'> | undefined =>
  lock === undefined ? undefined : refuse('petition.locked');

function notLocked({ lock }: Petition): Refusal<'petition.notLocked'> | undefined {
  return lock === undefined ? refuse('petition.notLocked') : undefined;
}

function answeredBefore({ answer, version }: Petition): Refusal<'petition.answeredBefore'> | undefined {
  return answer === undefined ? undefined : refuse('petition.answeredBefore', { version });
}

function tooOften(petition: Petition, event: EventName, most: number): Refusal<'petition.tooOften'> | undefined {
  if (countOf(petition, event) < most) return undefined;
  return refuse('petition.tooOften', { detail: `At most ${most} times.`, version: petition.version });
}

/** What is restricted is answered by itself; what leads others would leave them behind. */
function notMergeable(
  petition: Petition,
): Refusal<'petition.restricted' | 'petition.leadsOthers' | 'petition.tooOften'> | undefined {
  const { duplicates = [], version } = petition;
  if (isRestricted(petition)) return refuse('petition.restricted');
  if (duplicates.length === 0) return tooOften(petition, 'merged', MAX_MERGES);
  return refuse('petition.leadsOthers', { duplicates: duplicates.map(({ code }) => code), version });
}

function tooManyRequests({ countdown, version }: Petition): Refusal<'petition.tooOften'> | undefined {
  const asked = countdown.pauses.filter(({ reason }) => reason === 'needsSupplement').length;
  if (asked < MAX_SUPPLEMENT_REQUESTS) return undefined;
  const detail = `An agency asks for more at most ${MAX_SUPPLEMENT_REQUESTS} times.`;
  return refuse('petition.tooOften', { detail, version });
}

function tooManyForwards({ custody = [], version }: Petition): Refusal<'petition.tooOften'> | undefined {
  if (custody.length < MAX_FORWARDS) return undefined;
  const detail = `A petition is passed on at most ${MAX_FORWARDS} times. Answer it, or ask the agency above to do so.`;
  return refuse('petition.tooOften', { detail, version });
}
