import type { Instant } from '../kernel/time.ts';
import { log } from '../platform/log.ts';
import type { Written } from '../platform/table.ts';
import { type Arrival, withArrival } from './domain/arrival.ts';
import type { MessageContent, MessageState } from './domain/message.ts';
import { petitionOf } from './message-log.ts';

export type ArrivalReport = {
  readonly id: string;
  readonly channel: MessageContent['channel'];
  readonly arrival: Arrival;
  /** Who reports it: a gateway, or a service of AWS. */
  readonly source: string;
};

/** With or without texts and addresses: a report needs neither. */
export type Deliveries<M extends MessageState> = {
  /** Undefined also for a message of another channel than that of the report. */
  find(id: string): Promise<M | undefined>;
  save(before: M, after: M): Promise<Written>;
};

/** For reports of one message that come at once, or while it is being sent: one is written, the others see it. */
const MAX_ATTEMPTS = 4;

/**
 * Records what a provider reported of a message, and returns what the message counts as now. Undefined if there is no
 * such message, or neither is true of it.
 */
export async function recordArrival<M extends MessageState>(
  messages: Deliveries<M>,
  report: ArrivalReport,
  now: Instant,
): Promise<Arrival['state'] | undefined> {
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    const message = await messages.find(report.id);
    if (message === undefined) return undefined;
    const after = withArrival(message, report, now);
    if (after === undefined) return known(message.delivery.state);
    if ((await messages.save(message, after)) === 'conflict') continue;
    countArrival(report);
    return report.arrival.state;
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
