import type { FunctionSpec, Module } from '../platform/module.ts';
import { pathsBelow } from '../platform/paths-below.ts';
import { takeDossiers } from './dossiers/take-dossiers.ts';
import { enrolKiosk } from './kiosk/enrol.ts';
import { listSources } from './list-sources.ts';
import { putSource } from './put-source.ts';
import { takeRatings } from './ratings/take-ratings.ts';
import { readSource } from './read-source.ts';
import { assembleMessages } from './sms/assemble.ts';
import { takeMessage } from './sms/take-message.ts';
import { takeStatus } from './status/take-status.ts';

export const inboundFunction = {
  kind: 'http',
  impact:
    'Petitions and questions by SMS, ratings of kiosks and facts of dossiers are not received; gateways, kiosks and one-stop software send them again when this works again.',
  tables: {
    channels: ['GetItem', 'PutItem', 'BatchGetItem', 'DeleteItem'],
    heard: ['UpdateItem'],
    petitions: ['GetItem', 'PutItem'],
    ratings: ['GetItem', 'PutItem'],
    dossiers: ['GetItem', 'PutItem'],
    messages: ['GetItem', 'PutItem', 'UpdateItem'],
    directory: ['Query'],
    limits: ['GetItem', 'PutItem'],
  },
  needs: ['codeKey', 'limitKey', 'sealPublicKey', 'inboundKey', 'letterKey', 'ratingKey', 'sendDelivery'],
  endpoints: [takeMessage, takeRatings, takeDossiers, takeStatus],
} as const satisfies FunctionSpec;

export const assembleFunction = {
  kind: 'job',
  impact: 'Long SMS of which a part is missing wait; they are processed when this works again.',
  tables: {
    channels: ['GetItem', 'PutItem', 'BatchGetItem', 'DeleteItem', 'Query'],
    petitions: ['GetItem', 'PutItem'],
    ratings: ['GetItem', 'PutItem'],
    messages: ['PutItem'],
    directory: ['Query'],
    limits: ['GetItem', 'PutItem'],
  },
  needs: ['codeKey', 'limitKey', 'sealPublicKey', 'letterKey', 'sendDelivery'],
  schedule: { name: 'sms-parts', everyMinutes: 5 },
  job: assembleMessages,
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Administrators cannot connect another gateway or kiosk; those connected keep working.',
  tables: { channels: ['GetItem', 'PutItem', 'Query'], heard: ['BatchGetItem'], directory: ['Query'] },
  needs: ['inboundKey', 'ratingKey'],
  endpoints: [listSources, readSource, putSource, enrolKiosk],
  below: /* @__PURE__ */ pathsBelow('/v1/staff/sources'),
} as const satisfies FunctionSpec;

export const channels = {
  tables: {
    channels: {
      partition: 'id',
      timeToLive: 'expiresAt',
      indexes: [
        { name: 'waiting', partition: 'waiting', sort: 'dueAt', projection: ['group', 'parts'] },
        {
          ...{ name: 'listed', partition: 'listed', sort: 'id' },
          projection: ['name', 'kind', 'agency', 'generation', 'active'],
        },
      ],
    },
    heard: { partition: 'id' },
  },
  functions: { inbound: inboundFunction, assemble: assembleFunction, staff: staffFunction },
} as const satisfies Module;
