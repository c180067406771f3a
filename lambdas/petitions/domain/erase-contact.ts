import { isRefusal } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import { MAX_EVENTS, record } from './case/history.ts';
import type { Actor } from './case/parts.ts';
import type { Petition } from './case/petition.ts';

/** Without `by` the sender does it. */
type Erasing = {
  readonly now: Instant;
  readonly by?: Actor;
  readonly agency?: string;
  readonly note?: string;
};

/** Whether contact and phone are gone; then nobody can be written to, and no phone finds the petition. */
export const isContactErased = ({ sealedContact }: Pick<Petition, 'sealedContact'>): boolean =>
  sealedContact === undefined;

/**
 * The petition without the contact of its sender and without what its phone can be tested by; the same object if it is
 * gone. All else stays: the case, its figures, and the receipt that opens it. A history that is full is no reason to keep
 * personal data, so the event is left out then.
 */
export function eraseContact<P extends Petition>(petition: P, { now, by, agency, note }: Erasing): P {
  if (isContactErased(petition)) return petition;
  const recorded = record(petition, { now, event: 'contactErased', by, agency, note }, MAX_EVENTS);
  const { events } = isRefusal(recorded) ? petition : recorded;
  return {
    ...petition,
    ...{ events, notify: 'none', sealedContact: undefined, phoneProof: undefined, phoneEndingProof: undefined },
    contactErased: { at: now, by: by === undefined ? 'sender' : 'agency' },
  };
}

/** A part whose petition was erased by its sender while the part was being made: it must not keep the copy. */
export const withoutCopy = <P extends Petition>(part: P, of: Petition, now: Instant): P =>
  of.contactErased?.by === 'sender' ? eraseContact(part, { now }) : part;
