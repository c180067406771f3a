import { noteDueDay } from '../case/history.ts';
import type { Actor, Answer, MergeFact, Part, Publication, RefusalNotice } from '../case/parts.ts';
import type { Petition, PetitionIn } from '../case/petition.ts';
import {
  appealTo,
  delaysOfRefused,
  endClock,
  extendClock,
  type Placed,
  passOn,
  type Rules,
  recalculateClock,
  restartClock,
  resumeClock,
  startOfNextDay,
  startPublication,
  suspendClock,
  tierClock,
  untierClock,
  watch,
} from '../deadlines/clock.ts';
import type { Tier } from '../deadlines/countdown.ts';
import type { InHand } from '../deadlines/in-hand.ts';
import { type GivenAnswer, inOwnRight } from './given-answer.ts';
import type { After, Before, Move } from './moves.ts';

/** A clock starts again, perhaps by the policy of another agency. */
type Placing = Pick<Placed, 'superiors'>;

/** What a move needs besides the petition and the rules. */
type Needs = {
  readonly accept: { readonly tier?: Tier | undefined };
  readonly refuse: { readonly refusal: RefusalNotice };
  readonly missSupplement: { readonly refusal: RefusalNotice };
  readonly forward: Placing & { readonly to: string };
  readonly reopen: Placing & { readonly given: GivenAnswer };
  readonly appeal: Placing & { readonly to: string; readonly given: GivenAnswer };
  readonly sendBack: Placing & { readonly to: string };
  readonly split: { readonly part: Part };
  readonly merge: { readonly merged: Omit<MergeFact, 'status'> };
  readonly lock: { readonly lock: NonNullable<Petition['lock']> };
  readonly remove: { readonly refusal: RefusalNotice };
  readonly assign: { readonly assignee: Actor };
  readonly extend: { readonly days: number };
  readonly apologise: { readonly newDueOn: string };
  readonly interimReply: { readonly newDueOn: string };
  readonly answer: { readonly answer: Answer };
  readonly answerToPublish: { readonly answer: Answer };
  readonly publish: { readonly publication: Publication };
};

type Takes<M extends Move> = M extends keyof Needs ? (needs: Needs[M]) => void : (needs: unknown) => void;

/** The input of a move; of one out of several, what each of them needs. */
export type Input<M extends Move> = Rules & (Takes<M> extends (needs: infer All) => void ? All : never);

type Transitions = { readonly [M in Move]: (petition: Before<M>, input: Input<M>) => After<M> };

const same = <P>(petition: P): P => petition;

/** What each move makes of a petition. The compiler holds each to the table: it takes a status of `from`, returns `to`. */
export const transitions: Transitions = {
  accept: (petition, input) => ({
    ...petition,
    ...(input.tier === undefined
      ? watch({ ...petition, status: 'accepted' }, input)
      : tierClock(petition, input.tier, input)),
    status: 'accepted',
  }),
  undoAccept: (petition, input) => ({
    ...petition,
    ...untierClock(petition, input),
    assignee: undefined,
    status: 'submitted',
  }),
  refuse: (petition, input) => ({
    ...petition,
    ...endClock(petition, input),
    ...delaysOfRefused(petition, input),
    status: 'refused',
    refusal: input.refusal,
  }),
  requestSupplement: (petition, input) => ({
    ...petition,
    ...suspendClock(petition, input),
    status: 'needsSupplement',
  }),
  supplement: (petition, input) => resumeAsBefore(petition, input),
  missSupplement: (petition, input) => ({
    ...petition,
    ...endClock(petition, input),
    checkAt: undefined,
    status: 'refused',
    refusal: input.refusal,
  }),
  forward: (petition, input) => ({ ...petition, ...passOn(petition, input.to, input), status: 'submitted' }),
  sendBack: (petition, input) => ({ ...petition, ...passOn(petition, input.to, input), status: 'submitted' }),
  forwardOut: (petition, input) => ({ ...petition, ...endClock(petition, input), status: 'forwardedOut' }),
  assign: (petition, { assignee }) => ({ ...petition, status: 'processing', assignee }),
  extend: (petition, input) => noteDueDay({ ...petition, ...extendClock(petition, input.days, input) }),
  answer: (petition, input) => ({
    ...petition,
    ...endClock(petition, input),
    ...newAnswer(petition, input.answer),
    status: 'answered',
  }),
  answerToPublish: (petition, input) => ({
    ...petition,
    ...startPublication(petition, input),
    ...newAnswer(petition, input.answer),
    status: 'awaitingPublication',
  }),
  returnAnswer: (petition, input) => ({ ...petition, ...resumeClock(petition, input), status: 'processing' }),
  publish: (petition, input) => ({
    ...petition,
    ...endClock(petition, input),
    status: 'published',
    publication: input.publication,
  }),
  withdraw: (petition, input) => ({
    ...petition,
    ...endClock(petition, input),
    ...{ checkAt: undefined, merged: undefined },
    status: 'withdrawn',
  }),
  reopen: (petition, input) => {
    const answered = inOwnRight(petition, input.given);
    return { ...answered, ...restartClock({ ...answered, status: 'processing' }, input), status: 'processing' };
  },
  appeal: (petition, input) => {
    const answered = inOwnRight(petition, input.given);
    return { ...answered, ...appealTo(answered, input.to, input), status: 'submitted' };
  },
  rate: same,
  explainDelay: same,
  apologise: (petition, { now, newDueOn }) => ({ ...petition, appointment: { on: newDueOn, at: now } }),
  interimReply: (petition, { now, newDueOn }) => ({ ...petition, appointment: { on: newDueOn, at: now } }),
  recalculate: (petition, input) => ({ ...petition, ...recalculateClock(petition, input) }),
  note: same,
  split: (petition, { part }) => ({ ...petition, parts: [...(petition.parts ?? []), part] }),
  merge: (petition, { merged, ...rules }) => ({
    ...petition,
    ...endClock(petition, rules),
    ...{ duplicates: undefined, checkAt: startOfNextDay(rules.now) },
    status: 'merged',
    merged: { ...merged, status: petition.status },
  }),
  unmerge: (petition, rules) => {
    const { status } = petition.merged;
    const watched = watch({ ...petition, status }, rules);
    return returnTo(status, { ...petition, ...watched, merged: undefined, checkAt: undefined });
  },
  lock: (petition, { lock }) => ({ ...petition, lock }),
  unlock: (petition) => ({ ...petition, lock: undefined }),
  remove: (petition, input) => ({
    ...petition,
    ...endClock(petition, input),
    ...withoutContent(petition),
    status: 'refused',
    refusal: input.refusal,
  }),
};

/** A new answer has no publication and no rating yet; those of an earlier answer do not apply to it. */
const newAnswer = ({ assignee, events }: Petition, answer: Answer) => ({
  /** As its event says, which is the last one. */
  delays: events.at(-1)?.delays,
  ...{ answer, publication: undefined, rating: undefined, appointment: undefined },
  /** Who answers what nobody was assigned to has assigned it to themselves. */
  assignee: assignee ?? answer.by,
});

/** Back to the status in which the citizen was asked. A petition that nobody was assigned to is assigned again. */
function resumeAsBefore(petition: Before<'supplement'>, input: Rules): After<'supplement'> {
  return returnTo(petition.held.status, { ...petition, ...resumeClock(petition, input), checkAt: undefined });
}

function returnTo(status: InHand, petition: Omit<PetitionIn<'submitted'>, 'status'>): PetitionIn<InHand> {
  const { assignee } = petition;
  if (status === 'processing' && assignee !== undefined) return { ...petition, status, assignee };
  return { ...petition, status: status === 'submitted' ? 'submitted' : 'accepted' };
}

const REMOVED = '(đã gỡ bỏ)';

/** What was written by the sender and by staff; who did what and when stays, and so does whom a lock keeps out. */
const withoutContent = ({ events, lock }: Petition) => ({
  content: REMOVED,
  ...{ place: undefined, point: undefined, ...(lock && { lock: { ...lock, reason: REMOVED } }) },
  ...{ answer: undefined, publication: undefined, rating: undefined, appointment: undefined, checkAt: undefined },
  merged: undefined,
  events: events.map(({ note: _, ...entry }) => entry),
});
