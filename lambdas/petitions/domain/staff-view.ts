import type { Calendar } from '../../calendar/calendar.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Words } from '../../kernel/words.ts';
import type { Proofs } from './base.ts';
import { events } from './events.ts';
import { statusLabels } from './labels.ts';
import { isLegal } from './moves.ts';
import type { PetitionEvent } from './parts.ts';
import type { Petition } from './petition.ts';
import { type WorkingDays, workingDays } from './working-days.ts';

/** The moves that staff can make by the API, under the names of their routes. */
export const staffActions = ['accept', 'assign', 'refuse', 'answer', 'publish'] as const;
export type StaffAction = (typeof staffActions)[number];

/** The proofs of the sender, and what only writers need. */
export const hiddenFromStaff = {
  stamp: true,
  keyHash: true,
  bodyHash: true,
  receiptHash: true,
  phoneProof: true,
  sealedContact: true,
} as const satisfies Record<keyof typeof Proofs.shape | 'stamp', true>;

type Hidden = keyof typeof hiddenFromStaff;

export type StaffView = Pick<Petition, Exclude<keyof Petition, Hidden | 'events'>> &
  WorkingDays & {
    readonly label: Words;
    readonly events: readonly (PetitionEvent & { readonly label: Words })[];
    /** What staff may do now. */
    readonly actions: readonly StaffAction[];
  };

/** A petition as staff see it: everything except the contact and the proofs of its sender. */
export function staffView(petition: Petition, now: Instant, calendar: Calendar): StaffView {
  const {
    stamp: _stamp,
    keyHash: _keyHash,
    bodyHash: _bodyHash,
    receiptHash: _receiptHash,
    phoneProof: _phoneProof,
    sealedContact: _sealedContact,
    ...visible
  } = petition;
  return {
    ...visible,
    label: statusLabels[petition.status],
    ...workingDays(petition, now, calendar),
    events: petition.events.map((entry) => ({ ...entry, label: events[entry.event].label })),
    actions: staffActions.filter((action) => isLegal(petition, action)),
  };
}
