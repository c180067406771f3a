import type { Person } from '../../directory/domain/person.ts';
import type { Instant } from '../../kernel/time.ts';
import type { DeadlineNotice } from '../../messages/domain/deadline-notice.ts';
import { type Message, type MessageContent, newMessage } from '../../messages/domain/message.ts';
import { deadlineMessage } from '../../messages/words/deadline-message.ts';
import type { EscalationStep } from '../../petitions/domain/escalation.ts';

type WarningContext = {
  readonly round: number;
  readonly now: Instant;
  /** When the alert of the next step replaces this one. */
  readonly validUntil: Instant | undefined;
};

/** The messages to one person, none if the person has no address. Ids are deterministic, so a repetition is harmless. */
export function warningsTo(
  person: Person,
  notice: DeadlineNotice,
  { round, now, validUntil }: WarningContext,
): readonly Message[] {
  return addressesOf(person, notice.step).map((address) => {
    const id = `${notice.code}/${round}/${notice.step}/${person.id}/${address.channel}`;
    return { ...newMessage(id, deadlineMessage(notice, person, address), now), ...(validUntil && { validUntil }) };
  });
}

/** By e-mail, or by SMS if there is no e-mail address; by both once the deadline is missed. */
function addressesOf(
  { email, phone }: Person,
  step: EscalationStep,
): readonly Pick<MessageContent, 'channel' | 'to'>[] {
  const addresses: Pick<MessageContent, 'channel' | 'to'>[] = [];
  if (email !== undefined) addresses.push({ channel: 'email', to: email });
  if (phone !== undefined) addresses.push({ channel: 'sms', to: phone });

  return step === 'late' ? addresses : addresses.slice(0, 1);
}
