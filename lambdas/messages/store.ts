import * as z from 'zod';
import { isInstant } from '../kernel/time.ts';
import { lock, unlock } from '../platform/locked.ts';
import type { Queue } from '../platform/queue.ts';
import type { Table, Written } from '../platform/table.ts';
import type { Order } from './contract.ts';
import type { Message } from './domain/message.ts';

/** A year's report, and the month in which it is closed, can still say who was warned and when. */
const RETENTION_DAYS = 400;
const DAY_SECONDS = 86_400;

const At = z.string().refine(isInstant);
/** Far above any letter of ours: what is longer was not written by us. */
const Text = z.string().max(10_000);

const Letter = z.discriminatedUnion('channel', [
  z.object({ channel: z.literal('email'), to: Text, subject: Text, text: Text }),
  z.object({ channel: z.literal('sms'), to: Text, text: Text }),
]);

const Stored = z.object({
  id: z.string().max(1_000),
  /** Locked, bound to its id: whoever reads the table learns neither who was written to nor what. */
  letter: z.instanceof(Uint8Array),
  delivery: z.discriminatedUnion('state', [
    z.object({ state: z.literal('pending') }),
    z.object({ state: z.literal('sending'), leaseUntil: At }),
    z.object({ state: z.literal('sent'), at: At }),
    z.object({ state: z.literal('failed'), at: At, reason: Text }),
  ]),
  attempts: z.number().int().min(0),
  createdAt: At,
  updatedAt: At,
});

export type MessageStore = {
  find(id: string): Promise<Message | undefined>;
  /** `conflict`: it is kept already and stays as it is. */
  add(message: Message): Promise<Written>;
  /** `conflict`: somebody moved it on since `before` was read. */
  save(before: Message, after: Message): Promise<Written>;
};

/** The messages of this deployment, their letters under `letterKey`. */
export function messageStore(table: Table, letterKey: string): MessageStore {
  return {
    async find(id) {
      const item = await table.get({ id });
      if (item === undefined) return undefined;
      const stored = Stored.parse(item);
      return { ...stored, letter: Letter.parse(JSON.parse(unlock(letterKey, stored.letter, id))) };
    },
    add(message) {
      const letter = lock(letterKey, JSON.stringify(message.letter), message.id);
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

/** Keeps a message and orders its delivery: also when it was kept before, for whoever did may have died in between. */
export async function post({ messages, queue }: Outbox, message: Message): Promise<void> {
  await messages.add(message);
  await queue.send({ id: message.id } satisfies Order);
}

/** The key of the index of what is not done: waiting, in hand, or given up. */
function openState({ delivery }: Message): { readonly openState?: string } {
  return delivery.state === 'sent' ? {} : { openState: delivery.state };
}

/** In seconds since 1970, as DynamoDB's time to live wants it. */
function expiresAt({ createdAt }: Message): number {
  return Math.floor(Date.parse(createdAt) / 1_000) + RETENTION_DAYS * DAY_SECONDS;
}
