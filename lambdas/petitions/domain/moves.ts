import type { EventName } from './events.ts';
import type { Petition, PetitionIn } from './petition.ts';
import { inHand } from './states.ts';
import type { Status } from './status.ts';

/** What a move does to the clock of the deadline. */
export type ClockEffect = 'keep' | 'suspend' | 'resume' | 'restart' | 'publication' | 'end';

type Rule = {
  readonly from: readonly Status[];
  /** `same`: the status stays; `before`: back to where the clock was suspended. */
  readonly to: Status | 'same' | 'before';
  readonly clock: ClockEffect;
  readonly event: EventName;
};

const unanswered = [...inHand, 'needsSupplement'] as const;

/** The state machine: every move, where it is legal, where it leads, what it does to the clock, and its event. */
export const moves = {
  accept: { from: ['submitted'], to: 'accepted', clock: 'keep', event: 'accepted' },
  refuse: { from: ['submitted'], to: 'refused', clock: 'end', event: 'refused' },
  requestSupplement: { from: inHand, to: 'needsSupplement', clock: 'suspend', event: 'supplementRequested' },
  supplement: { from: ['needsSupplement'], to: 'before', clock: 'resume', event: 'supplemented' },
  forward: { from: inHand, to: 'submitted', clock: 'restart', event: 'forwarded' },
  forwardOut: { from: inHand, to: 'forwardedOut', clock: 'end', event: 'forwardedOut' },
  assign: { from: ['accepted', 'processing'], to: 'processing', clock: 'keep', event: 'assigned' },
  extend: { from: ['accepted', 'processing'], to: 'same', clock: 'keep', event: 'extended' },
  answer: { from: ['processing'], to: 'answered', clock: 'end', event: 'answered' },
  answerToPublish: { from: ['processing'], to: 'awaitingPublication', clock: 'publication', event: 'answerDrafted' },
  returnAnswer: { from: ['awaitingPublication'], to: 'processing', clock: 'resume', event: 'answerReturned' },
  publish: { from: ['awaitingPublication'], to: 'published', clock: 'end', event: 'published' },
  withdraw: { from: unanswered, to: 'withdrawn', clock: 'end', event: 'withdrawn' },
  reopen: { from: ['answered', 'published'], to: 'processing', clock: 'restart', event: 'reopened' },
  rate: { from: ['answered', 'published'], to: 'same', clock: 'keep', event: 'rated' },
  explainDelay: { from: unanswered, to: 'same', clock: 'keep', event: 'delayExplained' },
  apologise: { from: unanswered, to: 'same', clock: 'keep', event: 'apologised' },
  note: { from: [...unanswered, 'awaitingPublication'], to: 'same', clock: 'keep', event: 'noted' },
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
