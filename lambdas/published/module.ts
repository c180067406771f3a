import type { FunctionSpec, Module } from '../platform/module.ts';
import { copyPublished } from './copy.ts';
import { publishedFile } from './files.ts';
import { listPublished } from './list.ts';
import { listOverdue } from './overdue.ts';
import { readPublished } from './read.ts';
import { similarPetitions } from './similar.ts';

export const copyFunction = {
  kind: 'job',
  impact: 'What is published appears late, and what is public no longer stays visible, until this works again.',
  tables: {
    petitions: ['Query', 'GetItem', 'UpdateItem'],
    published: ['GetItem', 'PutItem', 'DeleteItem'],
    directory: ['Query'],
  },
  needs: [],
  schedule: { name: 'copy-published', everyMinutes: 5 },
  job: copyPublished,
} as const satisfies FunctionSpec;

/** It has no right on petitions: what was not released cannot leak here. */
export const publicFunction = {
  kind: 'http',
  impact: 'Nobody can read published petitions or the list of what is overdue; nothing is lost.',
  tables: { published: ['GetItem', 'BatchGetItem', 'Query'], directory: ['Query'] },
  needs: ['openData', 'siteUrl'],
  endpoints: [listPublished, readPublished, publishedFile, listOverdue, similarPetitions],
} as const satisfies FunctionSpec;

export const published = {
  tables: { published: { partition: 'pk', sort: 'sk' } },
  functions: { copy: copyFunction, public: publicFunction },
} as const satisfies Module;
