import type { FunctionSpec, Module } from '../platform/module.ts';
import { importDirectory } from './import/import-directory.ts';
import { listAgencies } from './list-agencies.ts';
import { listChanges } from './list-changes.ts';
import { listPeople } from './list-people.ts';
import { listPlaces } from './list-places.ts';
import { describeCaller } from './me.ts';
import { listProcedures } from './procedures/list.ts';
import { listEntries } from './procedures/list-entries.ts';
import { putProcedure } from './procedures/put.ts';
import { putAgency } from './put-agency.ts';
import { putPerson } from './put-person.ts';
import { listTemplates } from './templates/list.ts';
import { putTemplate } from './templates/put.ts';

export const publicFunction = {
  kind: 'http',
  impact: 'Citizens cannot choose an agency from the list; petitions without one are still received.',
  tables: { directory: ['Query'] },
  needs: [],
  endpoints: [listAgencies, listPlaces, listProcedures],
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact:
    'Administrators cannot change agencies, procedures or the people who receive alerts; existing entries keep working.',
  tables: { directory: ['Query', 'GetItem', 'BatchGetItem', 'PutItem'] },
  needs: [],
  endpoints: [
    describeCaller,
    putAgency,
    putPerson,
    listPeople,
    listChanges,
    importDirectory,
    listTemplates,
    putTemplate,
    listEntries,
    putProcedure,
  ],
} as const satisfies FunctionSpec;

export const directory = {
  tables: { directory: { partition: 'pk', sort: 'sk' } },
  functions: { public: publicFunction, staff: staffFunction },
} as const satisfies Module;
