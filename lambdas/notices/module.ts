import type { FunctionSpec, Module } from '../platform/module.ts';
import { informSenders } from './inform.ts';
import { listTemplates } from './staff/list-templates.ts';
import { previewMessage } from './staff/preview-message.ts';
import { previewTemplate } from './staff/preview-template.ts';

export const informFunction = {
  kind: 'stream',
  impact:
    'Senders do not hear what happened to their petitions; the messages wait in the stream, pages are up to date.',
  tables: { petitions: ['GetItem'], messages: ['GetItem', 'PutItem'], directory: ['Query'] },
  needs: ['codeKey', 'openContact', 'sendDelivery', 'letterKey', 'siteUrl', 'smsText', 'limitKey'],
  stream: 'petitions',
  filters: [{ eventName: ['INSERT', 'MODIFY'] }],
  consumer: informSenders,
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Staff cannot preview messages to senders; messages are sent as before.',
  tables: { petitions: ['GetItem'], directory: ['Query'] },
  needs: ['siteUrl', 'smsText'],
  endpoints: [listTemplates, previewTemplate, previewMessage],
} as const satisfies FunctionSpec;

export const notices = {
  tables: {},
  functions: { inform: informFunction, staff: staffFunction },
} as const satisfies Module;
