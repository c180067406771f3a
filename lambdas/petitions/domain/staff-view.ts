import type { Calendar } from '../../calendar/calendar.ts';
import type { Instant } from '../../kernel/time.ts';
import { workingDays } from './citizen-view.ts';
import { events } from './events.ts';
import { moves } from './moves.ts';
import type { Petition } from './petition.ts';
import { statusLabels } from './status.ts';

/** What staff may do by the API today, by the name of its route. */
const staffMoves = {
  accept: 'accept',
  assign: 'assign',
  refuse: 'refuse',
  answer: 'answer',
  publish: 'publish',
} as const;

/** A petition as staff see it: all of it but the contact and the proofs of its sender. */
export function staffView(petition: Petition, now: Instant, calendar: Calendar) {
  const {
    stamp: _stamp,
    keyHash: _key,
    bodyHash: _body,
    receiptHash: _receipt,
    phoneProof: _phone,
    sealedContact: _contact,
    ...seen
  } = petition;
  return {
    ...seen,
    label: statusLabels[petition.status],
    ...workingDays(petition, now, calendar),
    events: petition.events.map((one) => ({ ...one, label: events[one.event].label })),
    actions: Object.entries(staffMoves)
      .filter(([, move]) => moves[move].from.some((from) => from === petition.status))
      .map(([action]) => action),
  };
}
