import type { FunctionSpec, Module } from '../platform/module.ts';
import { ingestAnswerRatings } from './ingest.ts';
import { rateService } from './rate.ts';
import { remarkRating } from './remark.ts';

export const citizenFunction = {
  kind: 'http',
  impact: 'Citizens cannot rate a visit or a dossier; counters with a queue of their own send again later.',
  tables: { ratings: ['GetItem', 'PutItem'], directory: ['Query'] },
  needs: [],
  endpoints: [rateService, remarkRating],
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
  },
  functions: { citizen: citizenFunction, ingest: ingestFunction },
} as const satisfies Module;
