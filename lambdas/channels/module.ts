import type { FunctionSpec, Module } from '../platform/module.ts';
import { putSource } from './put-source.ts';
import { takeMessage } from './sms/take-message.ts';

export const inboundFunction = {
  kind: 'http',
  impact: 'Petitions, ratings and questions by SMS are not received; gateways send them again when this works again.',
  tables: {
    channels: ['GetItem', 'PutItem'],
    petitions: ['GetItem', 'PutItem'],
    ratings: ['GetItem', 'PutItem'],
    messages: ['PutItem'],
    directory: ['Query'],
    limits: ['GetItem', 'PutItem'],
  },
  needs: ['codeKey', 'limitKey', 'sealPublicKey', 'inboundKey', 'letterKey', 'sendDelivery'],
  endpoints: [takeMessage],
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Administrators cannot connect another gateway; those connected keep working.',
  tables: { channels: ['GetItem', 'PutItem'] },
  needs: ['inboundKey'],
  endpoints: [putSource],
} as const satisfies FunctionSpec;

export const channels = {
  tables: { channels: { partition: 'id', timeToLive: 'expiresAt' } },
  functions: { inbound: inboundFunction, staff: staffFunction },
} as const satisfies Module;
