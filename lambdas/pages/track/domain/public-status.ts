import { isAnswered, type Status } from '../../../petitions/domain/case/status.ts';

/** The status that citizens see: five steps, and the statuses that end or suspend a petition. */
export type PublicStatus =
  | 'sent'
  | 'accepted'
  | 'processing'
  | 'answered'
  | 'closed'
  | 'needsSupplement'
  | 'refused'
  | 'forwardedOut'
  | 'withdrawn'
  | 'merged';

const publicStatuses = {
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
  merged: 'merged',
} as const satisfies Record<Status, PublicStatus>;

/** A petition is closed once its answer can no longer be rated. */
export function publicStatus(status: Status, actions: readonly string[]): PublicStatus {
  return isAnswered(status) && !actions.includes('rating') ? 'closed' : publicStatuses[status];
}
