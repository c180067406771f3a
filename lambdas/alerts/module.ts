import type { FunctionSpec, Module } from '../platform/module.ts';
import { acknowledgeAlert } from './acknowledge.ts';
import { listAlerts } from './list-alerts.ts';
import { watchDeadlines } from './watch.ts';

export const watchFunction = {
  kind: 'job',
  impact:
    'Officers, heads and leaders are not notified of deadlines, so citizens may be answered late; what was missed is sent when this works again.',
  tables: {
    petitions: ['GetItem', 'Query', 'UpdateItem'],
    directory: ['Query', 'BatchGetItem'],
    alerts: ['Query', 'PutItem', 'DeleteItem'],
    messages: ['GetItem', 'PutItem', 'UpdateItem'],
  },
  needs: ['sendDelivery', 'letterKey', 'caseLink'],
  schedule: { name: 'deadline-watch', everyMinutes: 15 },
  job: watchDeadlines,
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Staff cannot list or acknowledge their alerts; digests are sent as before.',
  tables: { alerts: ['GetItem', 'Query', 'UpdateItem'], directory: ['Query', 'BatchGetItem'] },
  needs: [],
  endpoints: [listAlerts, acknowledgeAlert],
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
  functions: { watch: watchFunction, staff: staffFunction },
} as const satisfies Module;
