import * as z from 'zod';
import { isInstant } from '../kernel/time.ts';
import { decrypt, encrypt } from '../platform/encrypt.ts';
import type { Queue } from '../platform/queue.ts';
import type { Table, Written } from '../platform/table.ts';
import type { DeliveryRequest } from './contract.ts';
import type { Message } from './domain/message.ts';

/** Longer than a year and the month in which its report is closed, so that alerts can still be verified. */
const RETENTION_DAYS = 400;
const DAY_SECONDS = 86_400;

const StoredInstant = z.string().refine(isInstant);
/** Far longer than any message of the service. */
const Text = z.string().max(10_000);

const Content = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('email'), to: Text, subject: Text, text: Text }),
  z.object({ channel: z.literal('sms'), to: Text, text: Text }),
]);

const Stored = z.object({
  id: z.string().max(1_000),
  /** The content, encrypted and bound to the id, so that the table reveals neither recipient nor text. */
  letter: z.instanceof(Uint8Array),
  delivery: z.discriminatedUnion('state', [
    z.object({ state: z.literal('pending') }),
    z.object({ state: z.literal('sending'), leaseUntil: StoredInstant }),
    z.object({ state: z.literal('sent'), at: StoredInstant }),
    z.object({ state: z.literal('failed'), at: StoredInstant, reason: Text }),
  ]),
  attempts: z.number().int().min(0),
  createdAt: StoredInstant,
  updatedAt: StoredInstant,
});

export type MessageStore = {
  find(id: string): Promise<Message | undefined>;
  /** `conflict`: the message is already stored and is kept unchanged. */
  add(message: Message): Promise<Written>;
  /** `conflict`: the message was changed since `before` was read. */
  save(before: Message, after: Message): Promise<Written>;
};

/** The message store; contents are encrypted with `letterKey`. */
export function messageStore(table: Table, letterKey: string): MessageStore {
  return {
    async find(id) {
      const item = await table.get({ id });
      if (item === undefined) return undefined;
      const { letter, ...stored } = Stored.parse(item);
      return { ...stored, content: Content.parse(JSON.parse(decrypt(letterKey, letter, id))) };
    },
    add({ content, ...message }) {
      const letter = encrypt(letterKey, JSON.stringify(content), message.id);
      return table.put({ ...message, letter, ...openState(message), expiresAt: expiresAt(message) }, { absent: 'id' });
    },
    save(before, after) {
      const { id, delivery, attempts, updatedAt } = after;
      const open = openState(after);
      return table.update(
        { id },
        {
          set: { delivery, attempts, updatedAt, ...open },
          remove: open.openState === undefined ? ['openState'] : [],
        },
        { equals: { attempts: before.attempts, 'delivery.state': before.delivery.state } },
      );
    },
  };
}

export type Outbox = { readonly messages: Pick<MessageStore, 'add'>; readonly queue: Queue };

/** Stores the message and enqueues delivery. Enqueues even if already stored: an earlier attempt may have crashed between the two. */
export async function post({ messages, queue }: Outbox, message: Message): Promise<void> {
  await messages.add(message);
  await queue.send({ id: message.id } satisfies DeliveryRequest);
}

/** The key of the sparse index of messages that are not sent: pending, sending or failed. */
function openState({ delivery }: Pick<Message, 'delivery'>): { readonly openState?: string } {
  return delivery.state === 'sent' ? {} : { openState: delivery.state };
}

/** Epoch seconds, as DynamoDB time to live requires. */
function expiresAt({ createdAt }: Pick<Message, 'createdAt'>): number {
  return Math.floor(Date.parse(createdAt) / 1_000) + RETENTION_DAYS * DAY_SECONDS;
}
