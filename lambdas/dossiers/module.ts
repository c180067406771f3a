import type { FunctionSpec, Module } from '../platform/module.ts';
import { pathsBelow } from '../platform/paths-below.ts';
import { apologiseForDossier } from './apologise.ts';
import { countDossiers } from './count.ts';
import { explainDossierDelay } from './explain-delay.ts';
import { issueReceipt } from './issue-receipt.ts';
import { listDossiers } from './list-dossiers.ts';
import { lookUpDossier } from './look-up.ts';
import { printDossierApology } from './print-apology.ts';
import { readDossier } from './read-dossier.ts';
import { restoreDossier } from './restore.ts';
import { sendDossiers } from './send-dossiers.ts';
import { setDossierAside } from './set-aside.ts';
import { COUNTED_ATTRIBUTES } from './stored.ts';

export const citizenFunction = {
  kind: 'http',
  impact: 'Applicants cannot look up their dossiers by the API; the web pages do it by themselves. Nothing is lost.',
  tables: { dossiers: ['GetItem'], limits: ['GetItem', 'PutItem'], directory: ['Query'] },
  needs: ['limitKey', 'ratingKey'],
  endpoints: [lookUpDossier],
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Staff cannot read which dossiers are late, explain them or apologise; nothing is lost.',
  tables: { dossiers: ['GetItem', 'PutItem', 'Query'], directory: ['Query'] },
  needs: ['ratingKey'],
  below: /* @__PURE__ */ pathsBelow('/v1/staff/dossiers'),
  endpoints: [
    listDossiers,
    sendDossiers,
    readDossier,
    explainDossierDelay,
    apologiseForDossier,
    printDossierApology,
    issueReceipt,
    setDossierAside,
    restoreDossier,
  ],
} as const satisfies FunctionSpec;

/** Twice a day: an agency that corrects its dossiers in the morning sees the figures in the evening. */
const COUNT_MINUTES = 720;

export const countFunction = {
  kind: 'job',
  impact: 'Figures of dossiers are those of the last run; nothing is lost, and the next run counts everything again.',
  tables: { dossiers: ['Query'], dossierCounts: ['Query', 'PutItem'], directory: ['Query'] },
  needs: [],
  schedule: { name: 'dossier-count', everyMinutes: COUNT_MINUTES },
  job: countDossiers,
} as const satisfies FunctionSpec;

export const dossiers = {
  tables: {
    dossiers: {
      partition: 'id',
      indexes: [{ name: 'by-end', partition: 'holder', sort: 'place', projection: COUNTED_ATTRIBUTES }],
    },
    dossierCounts: { partition: 'agency', sort: 'half' },
  },
  functions: { citizen: citizenFunction, staff: staffFunction, count: countFunction },
} as const satisfies Module;
