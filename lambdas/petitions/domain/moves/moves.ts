import type { EventName } from '../case/events.ts';
import type { Petition, PetitionIn } from '../case/petition.ts';
import type { Status } from '../case/status.ts';
import { inHand } from '../deadlines/in-hand.ts';

/** What a move does to the clock of the deadline. */
export type ClockEffect = 'keep' | 'suspend' | 'resume' | 'restart' | 'extend' | 'recalculate' | 'publication' | 'end';

/**
 * Who makes a move: the sender; an officer of the agency that has the petition; its head or leader; the head or leader of
 * an agency above it; or a job, when a time limit is over.
 */
export const movers = ['citizen', 'officer', 'head', 'above', 'clock'] as const;
export type Mover = (typeof movers)[number];

type Rule = {
  readonly from: readonly Status[];
  /** `same`: the status stays; `before`: back to where the clock was suspended, or to where it was merged. */
  readonly to: Status | 'same' | 'before';
  readonly clock: ClockEffect;
  readonly event: EventName;
  readonly by: readonly Mover[];
};

const citizen = ['citizen'] as const;
const clock = ['clock'] as const;
const handlers = ['officer', 'head', 'above'] as const;
const heads = ['head', 'above'] as const;

const unanswered = [...inHand, 'needsSupplement'] as const;

/** The sender has an answer: that of the leading petition, if it is merged. */
const given = ['answered', 'published', 'merged'] as const;

/** Staff read a petition in every status, also one that was refused as a denunciation, or withdrawn out of fear. */
const everywhere = [
  ...([...unanswered, 'awaitingPublication', 'answered', 'published'] as const),
  ...(['refused', 'forwardedOut', 'withdrawn', 'merged'] as const),
] as const;

/** The state machine: every move, where it is legal and leads, what it does to the clock, its event, and who makes it. */
export const moves = {
  accept: { from: ['submitted'], to: 'accepted', clock: 'keep', event: 'accepted', by: handlers },
  undoAccept: {
    from: ['accepted', 'processing'],
    to: 'submitted',
    clock: 'keep',
    event: 'acceptanceUndone',
    by: handlers,
  },
  refuse: { from: ['submitted'], to: 'refused', clock: 'end', event: 'refused', by: handlers },
  requestSupplement: {
    from: inHand,
    to: 'needsSupplement',
    clock: 'suspend',
    event: 'supplementRequested',
    by: handlers,
  },
  supplement: { from: ['needsSupplement'], to: 'before', clock: 'resume', event: 'supplemented', by: citizen },
  missSupplement: { from: ['needsSupplement'], to: 'refused', clock: 'end', event: 'supplementMissed', by: clock },
  forward: { from: inHand, to: 'submitted', clock: 'restart', event: 'forwarded', by: handlers },
  sendBack: { from: ['submitted'], to: 'submitted', clock: 'restart', event: 'sentBack', by: handlers },
  forwardOut: { from: inHand, to: 'forwardedOut', clock: 'end', event: 'forwardedOut', by: handlers },
  assign: { from: ['accepted', 'processing'], to: 'processing', clock: 'keep', event: 'assigned', by: handlers },
  extend: { from: ['accepted', 'processing'], to: 'same', clock: 'extend', event: 'extended', by: handlers },
  answer: { from: ['accepted', 'processing'], to: 'answered', clock: 'end', event: 'answered', by: handlers },
  answerToPublish: {
    from: ['accepted', 'processing'],
    to: 'awaitingPublication',
    clock: 'publication',
    event: 'answerDrafted',
    by: handlers,
  },
  returnAnswer: {
    from: ['awaitingPublication'],
    to: 'processing',
    clock: 'resume',
    event: 'answerReturned',
    by: handlers,
  },
  publish: { from: ['awaitingPublication'], to: 'published', clock: 'end', event: 'published', by: handlers },
  withdraw: { from: [...unanswered, 'merged'], to: 'withdrawn', clock: 'end', event: 'withdrawn', by: citizen },
  reopen: { from: given, to: 'processing', clock: 'restart', event: 'reopened', by: citizen },
  appeal: { from: given, to: 'submitted', clock: 'restart', event: 'appealed', by: citizen },
  rate: { from: given, to: 'same', clock: 'keep', event: 'rated', by: citizen },
  explainDelay: {
    from: [...unanswered, 'awaitingPublication'],
    to: 'same',
    clock: 'keep',
    event: 'delayExplained',
    by: handlers,
  },
  apologise: { from: unanswered, to: 'same', clock: 'keep', event: 'apologised', by: handlers },
  interimReply: { from: inHand, to: 'same', clock: 'keep', event: 'interimReplied', by: handlers },
  recalculate: {
    from: [...inHand, 'awaitingPublication'],
    to: 'same',
    clock: 'recalculate',
    event: 'deadlineRecalculated',
    by: clock,
  },
  note: { from: [...unanswered, 'awaitingPublication'], to: 'same', clock: 'keep', event: 'noted', by: handlers },
  split: { from: inHand, to: 'same', clock: 'keep', event: 'split', by: handlers },
  merge: { from: inHand, to: 'merged', clock: 'keep', event: 'merged', by: handlers },
  unmerge: { from: ['merged'], to: 'before', clock: 'keep', event: 'unmerged', by: [...handlers, ...clock] },
  lock: { from: everywhere, to: 'same', clock: 'keep', event: 'locked', by: handlers },
  unlock: { from: everywhere, to: 'same', clock: 'keep', event: 'unlocked', by: heads },
  remove: { from: everywhere, to: 'refused', clock: 'end', event: 'removed', by: heads },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof moves;

type From<M extends Move> = (typeof moves)[M]['from'][number];

type Targets<M extends Move> = {
  readonly [Name in M]: (typeof moves)[Name]['to'] extends infer To
    ? To extends Status
      ? To
      : To extends 'before'
        ? (typeof inHand)[number]
        : From<Name>
    : never;
};

/** A petition on which the move is legal. */
export type Before<M extends Move> = PetitionIn<From<M>>;

/** What the move makes of it. */
export type After<M extends Move> = PetitionIn<Targets<M>[M]>;

export function isLegal<M extends Move>(petition: Petition, move: M): petition is Before<M> {
  const { from }: Rule = moves[move];
  return from.includes(petition.status);
}
