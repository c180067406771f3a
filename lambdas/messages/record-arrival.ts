import type { Instant } from '../kernel/time.ts';
import { log } from '../platform/log.ts';
import { type Arrival, withArrival } from './domain/arrival.ts';
import { petitionOf } from './message-log.ts';
import type { MessageStore } from './store.ts';

export type ArrivalReport = { readonly id: string; readonly arrival: Arrival; readonly source: string };

/** For reports of one message that come at once, or while it is being sent: one is written, the others see it. */
const MAX_ATTEMPTS = 4;

/**
 * Records what a gateway reported of an SMS, and returns what the message counts as now. Undefined if there is no such
 * SMS, or neither is true of it.
 */
export async function recordArrival(
  messages: Pick<MessageStore, 'find' | 'save'>,
  { id, arrival, source }: ArrivalReport,
  now: Instant,
): Promise<Arrival['state'] | undefined> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const message = await messages.find(id);
    if (message?.content.channel !== 'sms') return undefined;
    const after = withArrival(message, arrival, now);
    if (after === undefined) return known(message.delivery.state);
    if ((await messages.save(message, after)) === 'conflict') continue;
    countArrival({ id, arrival, source });
    return arrival.state;
  }
  throw new Error(`The message was changed ${MAX_ATTEMPTS} times by others`);
}

const known = (state: string): Arrival['state'] | undefined =>
  state === 'delivered' || state === 'failed' ? state : undefined;

const countArrival = ({ id, arrival, source }: ArrivalReport): void =>
  log.count(
    arrival.state === 'delivered' ? 'MESSAGE_DELIVERED' : 'MESSAGE_UNDELIVERABLE',
    { code: petitionOf(id), source },
    ['source'],
  );
