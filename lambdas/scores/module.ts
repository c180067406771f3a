import type { FunctionSpec, Module } from '../platform/module.ts';
import { markChanges } from './mark.ts';
import { readScores } from './read.ts';
import { reconcileScores } from './reconcile.ts';
import { rollUpScores } from './roll-up.ts';

export const markFunction = {
  kind: 'stream',
  impact: 'New ratings are kept but missing from the scores until this works again.',
  tables: { scores: ['PutItem'] },
  needs: [],
  stream: 'ratings',
  filters: [{ eventName: ['INSERT', 'MODIFY'] }],
  consumer: markChanges,
} as const satisfies FunctionSpec;

export const rollUpFunction = {
  kind: 'job',
  impact: 'Scores stay at their last state; ratings are kept and counted when this works again.',
  tables: {
    ratings: ['Query'],
    scores: ['BatchGetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
    directory: ['Query'],
  },
  needs: [],
  schedule: { name: 'roll-up', everyMinutes: 5 },
  job: rollUpScores,
} as const satisfies FunctionSpec;

export const reconcileFunction = {
  kind: 'job',
  impact: 'A rating that a count missed stays missing from the scores until this works again.',
  tables: {
    petitions: ['Query', 'GetItem'],
    ratings: ['Query', 'GetItem', 'PutItem'],
    scores: ['Query', 'PutItem'],
    directory: ['Query'],
  },
  needs: [],
  schedule: { name: 'reconcile', everyMinutes: 1_440 },
  job: reconcileScores,
} as const satisfies FunctionSpec;

export const publicFunction = {
  kind: 'http',
  impact: 'Citizens and leaders cannot read scores; nothing is lost.',
  tables: { scores: ['Query'], directory: ['Query'] },
  needs: [],
  endpoints: [readScores],
} as const satisfies FunctionSpec;

export const scores = {
  tables: { scores: { partition: 'pk', sort: 'sk' } },
  functions: { mark: markFunction, 'roll-up': rollUpFunction, reconcile: reconcileFunction, public: publicFunction },
} as const satisfies Module;
