import type { FunctionSpec, Module } from '../platform/module.ts';
import { ingestAnswerRatings } from './ingest.ts';
import { issueLinks } from './issue-links.ts';
import { putCounter } from './put-counter.ts';
import { rateService } from './rate.ts';
import { remarkRating } from './remark.ts';
import { retractReplaced } from './retract.ts';

export const citizenFunction = {
  kind: 'http',
  impact: 'Citizens cannot rate a visit or a dossier; counters with a queue of their own send again later.',
  tables: {
    ratings: ['GetItem', 'PutItem'],
    counters: ['GetItem'],
    limits: ['GetItem', 'PutItem'],
    directory: ['Query'],
  },
  needs: ['limitKey', 'ratingKey'],
  endpoints: [rateService, remarkRating],
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Agencies cannot issue QR codes and links for ratings; those issued keep working.',
  tables: { counters: ['GetItem', 'PutItem'], directory: ['Query'] },
  needs: ['ratingKey'],
  endpoints: [putCounter, issueLinks],
} as const satisfies FunctionSpec;

export const ingestFunction = {
  kind: 'stream',
  impact: 'Ratings of petition answers are kept but missing from the scores until this works again.',
  tables: { ratings: ['GetItem', 'PutItem'] },
  needs: [],
  stream: 'petitions',
  filters: [{ dynamodb: { NewImage: { rating: { M: { at: { S: [{ exists: true }] } } } } } }],
  consumer: ingestAnswerRatings,
} as const satisfies FunctionSpec;

export const retractFunction = {
  kind: 'stream',
  impact: 'Ratings that were replaced by proven ones still count as unproven until this works again.',
  tables: { ratings: ['PutItem'] },
  needs: [],
  stream: 'ratings',
  filters: [{ dynamodb: { NewImage: { replacements: { N: [{ exists: true }] } } } }],
  consumer: retractReplaced,
} as const satisfies FunctionSpec;

export const ratings = {
  tables: {
    ratings: {
      partition: 'subject',
      stream: true,
      indexes: [
        {
          name: 'by-cell',
          partition: 'cell',
          sort: 'subject',
          projection: ['levels', 'procedure', 'channel', 'proof', 'version'],
        },
      ],
    },
    /** The counters with a QR code. */
    counters: { partition: 'id' },
  },
  functions: { citizen: citizenFunction, staff: staffFunction, ingest: ingestFunction, retract: retractFunction },
} as const satisfies Module;
