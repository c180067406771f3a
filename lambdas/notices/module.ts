import type { FunctionSpec, Module } from '../platform/module.ts';
import { informSenders } from './inform.ts';

export const informFunction = {
  kind: 'stream',
  impact:
    'Senders do not hear what happened to their petitions; the messages wait in the stream, pages are up to date.',
  tables: { petitions: ['GetItem'], messages: ['GetItem', 'PutItem'], directory: ['Query'] },
  needs: ['openContact', 'sendDelivery', 'letterKey', 'siteUrl', 'smsText', 'limitKey'],
  stream: 'petitions',
  filters: [{ eventName: ['INSERT', 'MODIFY'] }],
  consumer: informSenders,
} as const satisfies FunctionSpec;

export const notices = { tables: {}, functions: { inform: informFunction } } as const satisfies Module;
