import * as z from 'zod';
import { sqsQueue } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { messages } from './config.ts';
import type { Outbox } from './store.ts';

const queue = environment({ DELIVERY_QUEUE_URL: z.url() });

/** The outbox of this deployment, for other slices. Separate from the store, because delivery needs no queue to send to. */
export const outbox = once(
  () => ({ messages: messages(), queue: sqsQueue(queue().DELIVERY_QUEUE_URL) }) satisfies Outbox,
);
