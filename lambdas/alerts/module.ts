import type { FunctionSpec, Module } from '../platform/module.ts';
import { announceAlerts } from './announce.ts';
import { watchDeadlines } from './watch.ts';

export const watchFunction = {
  kind: 'job',
  impact:
    'Officers and heads are not warned of deadlines, so citizens may be answered late; warnings resume by themselves.',
  tables: { petitions: ['GetItem', 'Query', 'UpdateItem'] },
  needs: [],
  schedule: { name: 'deadline-watch', everyMinutes: 15 },
  job: watchDeadlines,
} as const satisfies FunctionSpec;

/** Most changes of a petition set no alert: they do not invoke the function. */
const alertSet = (step: string) => ({
  eventName: ['MODIFY'],
  dynamodb: { NewImage: { alerts: { M: { [step]: { S: [{ exists: true }] } } } } },
});

export const announceFunction = {
  kind: 'stream',
  impact: 'Warnings of deadlines are decided but not written to officers and heads; they wait in the stream.',
  tables: { messages: ['PutItem'], directory: ['Query', 'BatchGetItem'] },
  needs: ['sendDelivery', 'letterKey'],
  stream: 'petitions',
  filters: [
    /* @__PURE__ */ alertSet('dueSoon'),
    /* @__PURE__ */ alertSet('dueToday'),
    /* @__PURE__ */ alertSet('late'),
  ],
  consumer: announceAlerts,
} as const satisfies FunctionSpec;

export const alerts = {
  tables: {},
  functions: { watch: watchFunction, announce: announceFunction },
} as const satisfies Module;
