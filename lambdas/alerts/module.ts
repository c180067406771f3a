import type { FunctionSpec, Module } from '../platform/module.ts';
import { watchDeadlines } from './watch.ts';

export const watchFunction = {
  kind: 'job',
  impact:
    'Officers, heads and leaders are not notified of deadlines, so citizens may be answered late; what was missed is sent when this works again.',
  tables: {
    petitions: ['GetItem', 'Query', 'UpdateItem'],
    directory: ['Query', 'BatchGetItem'],
    alerts: ['Query', 'PutItem', 'DeleteItem'],
    messages: ['PutItem'],
  },
  needs: ['sendDelivery', 'letterKey', 'caseLink'],
  schedule: { name: 'deadline-watch', everyMinutes: 15 },
  job: watchDeadlines,
} as const satisfies FunctionSpec;

export const alerts = {
  tables: {
    // What each person is to be notified of, and the digests that were sent.
    alerts: {
      partition: 'person',
      sort: 'sk',
      timeToLive: 'expiresAt',
      indexes: [{ name: 'to-notify', partition: 'noteShard', sort: 'person', projection: [] }],
    },
  },
  functions: { watch: watchFunction },
} as const satisfies Module;
