import * as z from 'zod';
import type { Instant } from '../kernel/time.ts';
import { dynamoTable } from '../platform/clients.ts';
import { environment } from '../platform/config.ts';
import { queueConsumer } from '../platform/consumer.ts';
import { log } from '../platform/log.ts';
import { ProviderEvent } from './contract.ts';
import { deliveryStore } from './delivery-store.ts';
import type { MessageState } from './domain/message.ts';
import { arrivalOf } from './domain/provider-event.ts';
import { idOfTag } from './message-tag.ts';
import { type Deliveries, recordArrival } from './record-arrival.ts';

const config = environment({ MESSAGES_TABLE: z.string().min(1) });

type Deps = { readonly messages: Deliveries<MessageState> };

/** What SES and End User Messaging report of the messages that they took. */
export const noteArrivals = queueConsumer({
  wire: (): Deps => ({ messages: deliveryStore(dynamoTable(config().MESSAGES_TABLE)) }),
  run: noteArrival,
});

/** Events come more than once, late and in any order. One of a message that is not ours changes nothing. */
export async function noteArrival({ messages }: Deps, received: unknown, now: Instant): Promise<void> {
  const { channel, message, event } = ProviderEvent.parse(received);
  const source = channel === 'email' ? 'ses' : 'sms-voice';
  const arrival = arrivalOf(channel, event);
  const id = channel === 'email' ? idOfTag(message) : message;

  const outcome = arrival && id && (await recordArrival(messages, { id, channel, arrival, source }, now));
  if (!outcome) log.count('STATUS_IGNORED', { source }, ['source']);
}
