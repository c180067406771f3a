import * as z from 'zod';
import type { Instant } from '../kernel/time.ts';
import { decrypt, encrypt } from '../platform/encrypt.ts';
import { log } from '../platform/log.ts';
import type { Queue } from '../platform/queue.ts';
import type { Item, Table, Written } from '../platform/table.ts';
import type { DeliveryRequest } from './contract.ts';
import { type DeliveryStore, deliveryStore, openState, StoredState } from './delivery-store.ts';
import { eraseMessage, isErased } from './domain/erase.ts';
import type { Message } from './domain/message.ts';
import { petitionOf } from './message-log.ts';

/** Longer than a year and the month in which its report is closed, so that alerts can still be verified. */
export const RETENTION_DAYS = 400;
const DAY_SECONDS = 86_400;
/** A delivery changes its message twice within seconds. */
const MAX_ATTEMPTS = 4;

/** Longer than an e-mail with the longest answer (20,000) and all that is around it. */
const Text = z.string().max(30_000);

const Content = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('email'), to: Text, subject: Text, text: Text, unsubscribe: z.url().optional() }),
  z.object({ channel: z.literal('sms'), to: Text, text: Text }),
]);

/** The content is encrypted and bound to the id, so that the table reveals neither recipient nor text. */
const Stored = StoredState.extend({
  letter: z.instanceof(Uint8Array),
  about: z
    .object({ kind: z.string().max(100), rank: z.number().int(), template: z.string().max(100).optional() })
    .optional(),
});

export type MessageStore = Pick<DeliveryStore, 'save'> & {
  find(id: string): Promise<Message | undefined>;
  /** `conflict`: the message is already stored and is kept unchanged. */
  add(message: Message): Promise<Written>;
  /** Replaces a message before its first attempt. `conflict`: it was changed, or is being sent. */
  replace(before: Message, after: Message): Promise<Written>;
  /**
   * Empties address and text of a message, if there is one, and gives it up if it waits. Throws if others change it again and
   * again.
   */
  erase(id: string, now: Instant): Promise<void>;
};

/** The message store; contents are encrypted with `letterKey`. */
export function messageStore(table: Table, letterKey: string): MessageStore {
  async function find(id: string): Promise<Message | undefined> {
    const item = await table.get({ id });
    // The table has other items too, such as numbers that want no messages.
    if (item?.['letter'] === undefined) return undefined;
    const { letter, ...stored } = Stored.parse(item);
    return { ...stored, content: Content.parse(JSON.parse(decrypt(letterKey, letter, id))) };
  }
  return {
    find,
    add: (message) => table.put(itemOf(message, letterKey), { absent: 'id' }),
    replace: (before, after) =>
      table.put(itemOf(after, letterKey), {
        equals: { 'delivery.state': 'pending', attempts: 0, ...(before.about && { 'about.rank': before.about.rank }) },
      }),
    async erase(id, now) {
      for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
        const message = await find(id);
        if (message === undefined || isErased(message)) return;
        const { delivery, attempts } = message;
        const isStill = { equals: { 'delivery.state': delivery.state, attempts } };
        if ((await table.put(itemOf(eraseMessage(message, now), letterKey), isStill)) === 'written') return;
      }
      throw new Error('The message was changed by others again and again');
    },
    save: deliveryStore(table).save,
  };
}

function itemOf({ content, ...message }: Message, letterKey: string): Item {
  const letter = encrypt(letterKey, JSON.stringify(content), message.id);
  return { ...message, letter, ...openState(message), expiresAt: expiresAt(message) };
}

export type Outbox = { readonly messages: Pick<MessageStore, 'add'>; readonly queue: Queue };

/**
 * Stores the message, which makes it durable, and enqueues delivery. A queue that is down is no reason to fail: the
 * message is pending, and the job `resend` finds it. Of a message that is already stored only what is pending is left
 * to that job.
 */
export async function post({ messages, queue }: Outbox, message: Message): Promise<void> {
  if ((await messages.add(message)) === 'written') await enqueue(queue, message.id);
}

/** Asks for the delivery of a stored message. Without the queue it waits for the job `resend`. */
export async function enqueue(queue: Queue, id: string): Promise<void> {
  try {
    await queue.send({ id } satisfies DeliveryRequest);
  } catch (error) {
    log.fault('MESSAGE_NOT_QUEUED', error, { code: petitionOf(id) });
  }
}

/** Epoch seconds, as DynamoDB time to live requires. */
function expiresAt({ createdAt }: Pick<Message, 'createdAt'>): number {
  return Math.floor(Date.parse(createdAt) / 1_000) + RETENTION_DAYS * DAY_SECONDS;
}
