import * as z from 'zod';
import { environment, once } from '../platform/config.ts';
import { dynamoTable } from '../platform/dynamo-table.ts';
import { sqsQueue } from '../platform/queue.ts';
import { messageStore, type Outbox } from './store.ts';

const table = environment({ MESSAGES_TABLE: z.string().min(1) });
const queue = environment({ DELIVERY_QUEUE_URL: z.url() });

export const messages = once(() => messageStore(dynamoTable(table().MESSAGES_TABLE)));

/** Where other slices post what is to be said. */
export const outbox = once((): Outbox => ({ messages: messages(), queue: sqsQueue(queue().DELIVERY_QUEUE_URL) }));
