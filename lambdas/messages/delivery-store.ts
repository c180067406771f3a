import * as z from 'zod';
import { type Instant, isInstant } from '../kernel/time.ts';
import type { Key, Table, Written } from '../platform/table.ts';
import { type Delivery, hasLeft, type MessageState } from './domain/message.ts';
import { sendingHours } from './domain/sending-hours.ts';

const StoredInstant = z.string().refine(isInstant);
const Reason = z.string().max(1_000);
const ProviderId = z.string().max(200).optional();

/** What the delivery of a message reads and writes, without its text and address. */
export const StoredState = z.object({
  id: z.string().max(1_000),
  delivery: z.discriminatedUnion('state', [
    z.object({ state: z.literal('pending') }),
    z.object({ state: z.literal('sending'), leaseUntil: StoredInstant }),
    // Absent in messages of versions before it, and where the provider gave none.
    z.object({ state: z.literal('sent'), at: StoredInstant, providerId: ProviderId }),
    z.object({ state: z.literal('delivered'), at: StoredInstant, providerId: ProviderId }),
    z.object({
      ...{ state: z.literal('failed'), at: StoredInstant, reason: Reason, providerId: ProviderId },
      isDoubtful: z.literal(true).optional(),
    }),
    z.object({
      state: z.literal('expired'),
      at: StoredInstant,
      reason: z.enum(['message.superseded', 'message.tooOld', 'message.erased']),
    }),
  ]),
  attempts: z.number().int().min(0),
  createdAt: StoredInstant,
  updatedAt: StoredInstant,
  /** Absent in messages of versions before it, and in messages that no later one replaces. */
  validUntil: StoredInstant.optional(),
  /** Absent in messages of versions before it, and in messages that may leave at any time. */
  hours: z.enum(sendingHours).optional(),
});

type WaitingState = Extract<Delivery['state'], 'pending' | 'sending'>;
type WaitingQuery = { readonly state: WaitingState; readonly until: Instant; readonly limit: number };
type WaitingPage = { readonly messages: readonly MessageState[]; readonly next?: Key };

export type DeliveryStore = {
  find(id: string): Promise<MessageState | undefined>;
  /** One page of the messages in a state that were last changed by `until`, longest unchanged first. */
  waiting(query: WaitingQuery, after?: Key): Promise<WaitingPage>;
  /** `conflict`: the message was changed since `before` was read. */
  save(before: MessageState, after: MessageState): Promise<Written>;
};

/** The deliveries in the table of messages, for functions that may not read texts and addresses. */
export function deliveryStore(table: Table): DeliveryStore {
  return {
    async find(id) {
      const item = await table.get({ id });
      // The table has other items too, such as numbers that want no messages.
      return item?.['delivery'] === undefined ? undefined : StoredState.parse(item);
    },
    async waiting({ state, until, limit }, after) {
      const { items, next } = await table.query({
        index: 'by-state',
        key: { openState: state },
        range: { name: 'updatedAt', to: until },
        limit,
        ...(after && { after }),
      });
      const found = await table.getMany(items.map(({ id }) => ({ id: `${id}` })));
      const messages = found.map((item) => StoredState.parse(item));
      return next === undefined ? { messages } : { messages, next };
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

/** The key of the sparse index of messages that are not sent: pending, sending, failed or expired. */
export function openState({ delivery }: Pick<MessageState, 'delivery'>): { readonly openState?: string } {
  return hasLeft({ delivery }) ? {} : { openState: delivery.state };
}
