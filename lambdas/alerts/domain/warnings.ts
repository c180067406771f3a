import type { Person } from '../../directory/domain/person.ts';
import type { Instant } from '../../kernel/time.ts';
import { deadlineLetter } from '../../messages/domain/deadline-letter.ts';
import type { DeadlineNotice } from '../../messages/domain/deadline-notice.ts';
import { type Letter, type Message, newMessage } from '../../messages/domain/message.ts';
import type { EscalationStep } from '../../petitions/domain/escalation.ts';

type Round = { readonly round: number; readonly now: Instant };

/** What is sent to one person; nothing to whom we have no address of. The ids make a repetition the same messages. */
export function warningsTo(person: Person, notice: DeadlineNotice, { round, now }: Round): readonly Message[] {
  return addressesOf(person, notice.step).map((address) =>
    newMessage(
      `${notice.code}/${round}/${notice.step}/${person.id}/${address.channel}`,
      deadlineLetter(notice, person, address),
      now,
    ),
  );
}

/** By mail, or by SMS where there is none; by both once it is late. */
function addressesOf({ email, phone }: Person, step: EscalationStep): readonly Pick<Letter, 'channel' | 'to'>[] {
  const known: Pick<Letter, 'channel' | 'to'>[] = [];
  if (email !== undefined) known.push({ channel: 'email', to: email });
  if (phone !== undefined) known.push({ channel: 'sms', to: phone });

  return step === 'late' ? known : known.slice(0, 1);
}
