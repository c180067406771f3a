import { alerts } from './alerts/module.ts';
import { channels } from './channels/module.ts';
import { directory } from './directory/module.ts';
import { dossiers } from './dossiers/module.ts';
import { findings } from './findings/module.ts';
import { limits } from './limits/module.ts';
import { messages } from './messages/module.ts';
import { notices } from './notices/module.ts';
import { office } from './office/module.ts';
import { pages } from './pages/module.ts';
import { petitions } from './petitions/module.ts';
import { consumersOf, jobsOf, named, operationsOf, routesOf } from './platform/front-door.ts';
import type { FunctionSpec, TableSpec } from './platform/module.ts';
import { published } from './published/module.ts';
import { ratings } from './ratings/module.ts';
import { reports } from './reports/module.ts';
import { scores } from './scores/module.ts';

/** The whole service, collected from the modules of its slices. A new slice is one line in each list. */

export const tables = {
  ...petitions.tables,
  ...ratings.tables,
  ...dossiers.tables,
  ...scores.tables,
  ...messages.tables,
  ...alerts.tables,
  ...directory.tables,
  ...limits.tables,
  ...channels.tables,
  ...reports.tables,
  ...published.tables,
  ...findings.tables,
  ...office.tables,
} satisfies Readonly<Record<string, TableSpec>>;

export type TableName = keyof typeof tables;

export const functions = {
  ...named('petitions', petitions.functions),
  ...named('ratings', ratings.functions),
  ...named('dossiers', dossiers.functions),
  ...named('scores', scores.functions),
  ...named('directory', directory.functions),
  ...named('alerts', alerts.functions),
  ...named('messages', messages.functions),
  ...named('notices', notices.functions),
  ...named('channels', channels.functions),
  ...named('reports', reports.functions),
  ...named('findings', findings.functions),
  ...named('published', published.functions),
  ...named('pages', pages.functions),
  ...named('office', office.functions),
} satisfies Readonly<Record<string, FunctionSpec<TableName>>>;

export type FunctionName = keyof typeof functions;

export const routes = routesOf(functions);
export const operations = operationsOf(routes);
export const jobs = jobsOf(functions);
export const consumers = consumersOf(functions);
