import type { Instant } from '../kernel/time.ts';
import { hasLeft, isSettled, type Message } from '../messages/domain/message.ts';
import { expire } from '../messages/domain/resend.ts';
import type { MessageStore, Outbox } from '../messages/store.ts';
import { digestMessageIds } from '../messages/words/digest-message.ts';
import { urgentMessageIds } from '../messages/words/urgent-message.ts';
import { currentFor, type OwnNotes, personOf } from './concerned.ts';
import { digestOf } from './domain/digest.ts';
import type { Digest } from './domain/note.ts';
import { validUntil } from './domain/validity.ts';
import { coveredBy, type SendDeps, sendDigest, settleAll } from './send-digest.ts';

export type FollowUpDeps = SendDeps & {
  readonly outbox: Outbox & { readonly messages: Pick<MessageStore, 'find' | 'save'> };
};

/**
 * `covering`: the person has it, or it is on its way. `void`: it was not sent in its time, so what it covers is due again.
 */
export type FollowUp = 'covering' | 'void';

/** Asks what became of an earlier digest, as long as it has notes: they are removed once the person has it. */
export async function followUp(deps: FollowUpDeps, digest: Digest, { notes, now }: OwnNotes): Promise<FollowUp> {
  const covered = coveredBy(digest, notes);
  if (covered.length === 0) return 'covering';
  const message = await messageOf(deps, digest);
  if (digest.acknowledgedAt !== undefined || (message !== undefined && hasLeft(message))) {
    await settleAll(deps, covered);
    return 'covering';
  }
  if (message !== undefined) return whileUnsent(deps, message, now);
  if (now >= validUntil(digest, deps.calendar)) return 'void';
  await resume(deps, digest, { notes: covered, now });
  return 'covering';
}

async function messageOf({ outbox: { messages } }: FollowUpDeps, digest: Digest): Promise<Message | undefined> {
  const { tag } = digest;
  for (const id of tag === undefined ? digestMessageIds(digest) : urgentMessageIds({ ...digest, tag })) {
    const message = await messages.find(id);
    if (message !== undefined) return message;
  }
  return undefined;
}

/** What has ended its time is given up here, under the condition on which a sender claims it: only one of them succeeds. */
async function whileUnsent({ outbox: { messages } }: FollowUpDeps, message: Message, now: Instant): Promise<FollowUp> {
  if (isSettled(message)) return 'void';
  if (message.validUntil === undefined || now < message.validUntil) return 'covering';
  if (message.delivery.state === 'sending' && now < message.delivery.leaseUntil) return 'covering';
  const written = await messages.save(message, expire(message, 'message.superseded', now));
  return written === 'written' ? 'void' : 'covering';
}

/** Writes the message of a run that could not, without the petitions that were answered since then. */
async function resume(deps: FollowUpDeps, digest: Digest, { notes, now }: OwnNotes): Promise<void> {
  const person = await personOf(deps, { notes, now });
  if (person === undefined) return sendDigest(deps, digest, { notes, now });

  const petitions = await currentFor(deps, person, { notes, now });
  if (petitions.length === 0) return settleAll(deps, notes);
  const { day, tag, atOnce, at } = digest;
  const current = digestOf(person.id, { notes, petitions, now: at }, deps.calendar);
  await sendDigest(deps, { ...current, day, tag, atOnce }, { notes, now });
}
