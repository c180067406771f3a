import * as z from 'zod';
import { sqsQueue } from '../platform/clients.ts';
import { environment, once } from '../platform/config.ts';
import { messages } from './config.ts';
import type { Outbox } from './store.ts';

const queue = environment({ DELIVERY_QUEUE_URL: z.url() });

/** Where other slices post what is to be said. Apart from the table, for delivery itself needs no queue to send to. */
export const outbox = once((): Outbox => ({ messages: messages(), queue: sqsQueue(queue().DELIVERY_QUEUE_URL) }));
