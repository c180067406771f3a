import * as z from 'zod';
import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import type { Instant } from '../kernel/time.ts';
import { dynamoTable, sqsQueue } from '../platform/clients.ts';
import { environment } from '../platform/config.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import type { Queue } from '../platform/queue.ts';
import type { Key } from '../platform/table.ts';
import type { DeliveryRequest } from './contract.ts';
import { type DeliveryStore, deliveryStore } from './delivery-store.ts';
import { isSettled, type MessageState } from './domain/message.ts';
import { expire, expiryOf, isDueForResend, isOverdue, possiblyDueSince } from './domain/resend.ts';
import { sendableSince } from './domain/sending-hours.ts';
import { countExpired } from './message-log.ts';

type Deps = { readonly deliveries: DeliveryStore; readonly queue: Queue; readonly calendar: Calendar };
/** `held`: until the hours in which they may be sent. `waiting`: for their next attempt. */
type ResendResult = Readonly<Record<'resent' | 'expired' | 'waiting' | 'held', number>>;

const config = environment({ MESSAGES_TABLE: z.string().min(1), DELIVERY_QUEUE_URL: z.url() });

/** The keys of a page are read in one batch. */
const PAGE = 100;
/** 5,000 messages: more than three days without a gateway leave behind in a province. The next run continues. */
const MAX_PAGES = 50;
/** A gateway that has just come back gets ten messages a minute instead of all at once. */
const MAX_RESENT_PER_RUN = 100;
const CONCURRENCY = 10;

/**
 * Finds messages that are stored and neither sent nor given up: the gateway or the queue was down, a function crashed, or
 * they were held until their hours.
 * Level-triggered: it reads the state, so lost, repeated or late runs are harmless, and nothing depends on the queue.
 */
export const resendMessages = job({
  wire: () => ({
    deliveries: deliveryStore(dynamoTable(config().MESSAGES_TABLE)),
    queue: sqsQueue(config().DELIVERY_QUEUE_URL),
    calendar: vietnamCalendar(),
  }),
  run: resend,
});

export async function resend(deps: Deps, now: Instant): Promise<ResendResult> {
  const unsettled = [...(await waitingIn(deps, 'pending', now)), ...(await waitingIn(deps, 'sending', now))];
  const outdated = unsettled.filter((message) => expiryOf(message, now) !== undefined);
  const useful = unsettled.filter((message) => expiryOf(message, now) === undefined);
  const sendable = useful.flatMap((message) => {
    const since = sendableSince(message, deps.calendar, now);
    return since === undefined ? [] : [{ message, since }];
  });
  const due = sendable.filter(({ message }) => isDueForResend(message, now)).slice(0, MAX_RESENT_PER_RUN);

  await mapConcurrent(outdated, { concurrency: CONCURRENCY }, (message) => giveUp(deps, message, now));
  // Before sending: the alarm must ring also if the queue is down.
  log.measure('MESSAGES_OVERDUE', sendable.filter(({ since }) => isOverdue(since, now)).length);
  await mapConcurrent(due, { concurrency: CONCURRENCY }, ({ message }) => enqueue(deps, message, now));

  const held = useful.length - sendable.length;
  const counts = { resent: due.length, expired: outdated.length, waiting: sendable.length - due.length, held };
  log.info('MESSAGES_RESENT', {}, counts);
  return counts;
}

/** Longest unchanged first, so that no message is passed over run after run. */
async function waitingIn({ deliveries }: Deps, state: 'pending' | 'sending', now: Instant): Promise<MessageState[]> {
  const found: MessageState[] = [];
  let after: Key | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { messages, next } = await deliveries.waiting({ state, until: possiblyDueSince(now), limit: PAGE }, after);
    found.push(...messages.filter((message) => !isSettled(message)));
    if (next === undefined) break;
    after = next;
  }
  return found.toSorted((one, other) => (one.updatedAt < other.updatedAt ? -1 : 1));
}

/** A conflict means that another invocation sends it at this moment. */
async function giveUp({ deliveries }: Deps, message: MessageState, now: Instant): Promise<void> {
  const reason = expiryOf(message, now);
  if (reason === undefined) return;
  if ((await deliveries.save(message, expire(message, reason, now))) === 'written') countExpired(message, reason);
}

/** Enqueues first: a crash in between enqueues it twice, and the claim in `deliver` makes that harmless. */
async function enqueue({ deliveries, queue }: Deps, message: MessageState, now: Instant): Promise<void> {
  await queue.send({ id: message.id } satisfies DeliveryRequest);
  await deliveries.save(message, { ...message, updatedAt: now });
}
