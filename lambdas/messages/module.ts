import type { FunctionSpec, Module } from '../platform/module.ts';
import { deliverMessages } from './deliver.ts';
import { QUEUE_ATTEMPTS } from './domain/resend.ts';
import { noteArrivals } from './note-arrival.ts';
import { resendMessages } from './resend.ts';

export const deliverFunction = {
  kind: 'queue',
  impact: 'SMS and e-mail are not sent; they wait and are sent when this works again.',
  tables: { messages: ['GetItem', 'UpdateItem'], limits: ['GetItem', 'PutItem'] },
  needs: ['sendMail', 'sendSms', 'letterKey', 'limitKey'],
  queue: 'delivery',
  batchSize: 10,
  attempts: QUEUE_ATTEMPTS,
  consumer: deliverMessages,
} as const satisfies FunctionSpec;

/** Without the key of texts and addresses: it needs neither. */
export const arrivalsFunction = {
  kind: 'queue',
  impact: 'Nobody sees which SMS and e-mail did not arrive; reports wait for four days.',
  tables: { messages: ['GetItem', 'UpdateItem'] },
  needs: [],
  queue: 'arrivals',
  batchSize: 10,
  attempts: QUEUE_ATTEMPTS,
  consumer: noteArrivals,
} as const satisfies FunctionSpec;

export const resendFunction = {
  kind: 'job',
  impact: 'SMS and e-mail that could not be sent are not sent again until this works; they are kept.',
  tables: { messages: ['Query', 'BatchGetItem', 'UpdateItem'] },
  needs: ['sendDelivery'],
  schedule: { name: 'resend', everyMinutes: 10 },
  job: resendMessages,
} as const satisfies FunctionSpec;

export const messages = {
  tables: {
    messages: {
      partition: 'id',
      timeToLive: 'expiresAt',
      // Lists what was not sent: for the job `resend`, and for operators (docs/operations.md, "delivery-failed").
      indexes: [{ name: 'by-state', partition: 'openState', sort: 'updatedAt', projection: [] }],
    },
  },
  functions: { deliver: deliverFunction, arrivals: arrivalsFunction, resend: resendFunction },
} as const satisfies Module;
