import { isAnswered, type Status } from '../../../petitions/domain/status.ts';

/** How citizens are told where a petition stands: five steps on the way, and the places beside it. */
export type PublicStatus =
  | 'sent'
  | 'accepted'
  | 'processing'
  | 'answered'
  | 'closed'
  | 'needsSupplement'
  | 'refused'
  | 'forwardedOut'
  | 'withdrawn';

const told = {
  submitted: 'sent',
  accepted: 'accepted',
  processing: 'processing',
  awaitingPublication: 'processing',
  published: 'answered',
  answered: 'answered',
  needsSupplement: 'needsSupplement',
  refused: 'refused',
  forwardedOut: 'forwardedOut',
  withdrawn: 'withdrawn',
} as const satisfies Record<Status, PublicStatus>;

/** An answer that can no longer be rated has been heard out: the case is closed. */
export function publicStatus(status: Status, actions: readonly string[]): PublicStatus {
  return isAnswered(status) && !actions.includes('rating') ? 'closed' : told[status];
}
