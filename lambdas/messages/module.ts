import type { FunctionSpec, Module } from '../platform/module.ts';
import { deliverMessages } from './deliver.ts';

export const deliverFunction = {
  kind: 'queue',
  impact: 'SMS and e-mail are not sent; they wait in the queue and are sent when this works again.',
  tables: { messages: ['GetItem', 'UpdateItem'] },
  needs: ['sendMail', 'sendSms', 'letterKey'],
  queue: 'delivery',
  batchSize: 10,
  consumer: deliverMessages,
} as const satisfies FunctionSpec;

export const messages = {
  tables: {
    messages: {
      partition: 'id',
      timeToLive: 'expiresAt',
      // Lists what was not sent, for operators: docs/operations.md, "delivery-failed".
      indexes: [{ name: 'by-state', partition: 'openState', sort: 'updatedAt', projection: [] }],
    },
  },
  functions: { deliver: deliverFunction },
} as const satisfies Module;
