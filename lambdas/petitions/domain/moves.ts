import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Status } from './status.ts';

/** What a move does to the clock of the deadline. */
export type ClockEffect = 'keep' | 'stop' | 'resume' | 'restart' | 'publication' | 'end';

type Rule = {
  readonly from: readonly Status[];
  /** `same`: the status stays; `before`: back to where the pause began. */
  readonly to: Status | 'same' | 'before';
  readonly clock: ClockEffect;
};

const inHand = ['submitted', 'accepted', 'processing'] as const;
const unanswered = [...inHand, 'needsSupplement'] as const;

/** The state machine: every move, where it is legal, where it leads, and what it does to the clock. */
export const moves = {
  accept: { from: ['submitted'], to: 'accepted', clock: 'keep' },
  refuse: { from: ['submitted'], to: 'refused', clock: 'end' },
  requestSupplement: { from: inHand, to: 'needsSupplement', clock: 'stop' },
  supplement: { from: ['needsSupplement'], to: 'before', clock: 'resume' },
  forward: { from: inHand, to: 'submitted', clock: 'restart' },
  forwardOut: { from: inHand, to: 'forwardedOut', clock: 'end' },
  assign: { from: ['accepted', 'processing'], to: 'processing', clock: 'keep' },
  extend: { from: ['accepted', 'processing'], to: 'same', clock: 'keep' },
  answer: { from: ['processing'], to: 'answered', clock: 'end' },
  answerToPublish: { from: ['processing'], to: 'awaitingPublication', clock: 'publication' },
  returnAnswer: { from: ['awaitingPublication'], to: 'processing', clock: 'resume' },
  publish: { from: ['awaitingPublication'], to: 'published', clock: 'end' },
  withdraw: { from: unanswered, to: 'withdrawn', clock: 'end' },
  reopen: { from: ['answered', 'published'], to: 'processing', clock: 'restart' },
  rate: { from: ['answered', 'published'], to: 'same', clock: 'keep' },
  explainDelay: { from: unanswered, to: 'same', clock: 'keep' },
  apologise: { from: unanswered, to: 'same', clock: 'keep' },
  note: { from: [...unanswered, 'awaitingPublication'], to: 'same', clock: 'keep' },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof moves;

/** Where a move leads from `status`, or why it may not be made there. */
export function step(
  move: Move,
  status: Status,
  before: Status = 'submitted',
): { readonly to: Status; readonly clock: ClockEffect } | Refusal<'petition.illegalMove'> {
  const { from, to, clock }: Rule = moves[move];
  if (!from.includes(status)) return refuse('petition.illegalMove', { petitionStatus: status, legalFrom: from });
  if (to === 'same') return { to: status, clock };
  return { to: to === 'before' ? before : to, clock };
}
