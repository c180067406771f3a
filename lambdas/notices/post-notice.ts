import type { Instant } from '../kernel/time.ts';
import { type Message, type MessageContent, newMessage } from '../messages/domain/message.ts';
import { enqueue, type MessageStore, type Outbox } from '../messages/store.ts';
import { isAtLeastAsImportant } from './domain/importance.ts';
import type { NewsKind } from './domain/notice.ts';
import { type Slot, slotsFor } from './domain/schedule.ts';

export type NoticeOutbox = Pick<Outbox, 'queue'> & {
  readonly messages: Pick<MessageStore, 'add' | 'find' | 'replace' | 'erase'>;
};

type Posting = {
  readonly code: string;
  readonly kind: NewsKind;
  /** The place of the news among all news of the petition. */
  readonly rank: number;
  readonly at: Instant;
  readonly content: MessageContent;
  /** The template that it was written with. */
  readonly template: string;
};

type Outcome = 'stored' | 'taken' | 'changed';

/** More conflicts than one follow only from a run that overlaps with this one again and again. */
const MAX_ATTEMPTS = 4;

/**
 * Stores the message of one piece of news in the first day that is free: a petition has at most one message a day, which
 * is its key. A message that has not left yet is replaced by later news that is at least as important.
 */
export async function postNotice(outbox: NoticeOutbox, posting: Posting, now: Instant): Promise<void> {
  for (const slot of slotsFor(posting.at)) {
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const outcome = await placeIn(outbox, posting, slot, now);
      if (outcome === 'stored') return;
      if (outcome === 'taken') break;
    }
  }
  throw new Error(`No free day for a message about ${posting.code}`);
}

/** `taken`: that day's message has left, or is leaving. `changed`: it was changed since it was read. */
async function placeIn(
  { messages, queue }: NoticeOutbox,
  posting: Posting,
  { on, notBefore }: Slot,
  now: Instant,
): Promise<Outcome> {
  const message = messageOf(posting, { on, notBefore });
  if ((await messages.add(message)) === 'written') {
    if (notBefore <= now) await enqueue(queue, message.id);
    return 'stored';
  }
  const stored = await messages.find(message.id);
  if (stored === undefined) throw new Error(`Message ${message.id} exists but could not be read`);
  if (stored.about === undefined || stored.about.rank >= posting.rank) return 'stored';
  if (stored.attempts > 0 || stored.delivery.state !== 'pending' || stored.createdAt <= now) return 'taken';

  const isToReplace = isAtLeastAsImportant(posting.kind, stored.about.kind);
  const wanted = isToReplace ? message : { ...stored, about: { ...stored.about, rank: posting.rank } };
  return (await messages.replace(stored, wanted)) === 'written' ? 'stored' : 'changed';
}

/** It is held until its day by being dated from then: the job that resends finds what waits since its date. */
function messageOf({ code, kind, rank, content, template }: Posting, { on, notBefore }: Slot): Message {
  const message = newMessage(`${code}/notice/${on}`, content, notBefore);
  return { ...message, hours: 'daytime', about: { rank, kind, template } };
}
