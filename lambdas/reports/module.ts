import type { FunctionSpec, Module } from '../platform/module.ts';
import { buildReports } from './build.ts';
import { listReports } from './list-reports.ts';
import { readReport, readReportFile } from './read-report.ts';

export const buildFunction = {
  kind: 'job',
  impact: 'Monthly reports are late; nothing is lost, and those missing are made when this works again.',
  tables: { petitions: ['Query'], scores: ['Query'], directory: ['Query'], reports: ['GetItem', 'Query', 'PutItem'] },
  needs: ['writeReports', 'readReports'],
  schedule: { name: 'report', everyMinutes: 60 },
  job: buildReports,
} as const satisfies FunctionSpec;

export const staffFunction = {
  kind: 'http',
  impact: 'Officers and leaders cannot read reports; nothing is lost.',
  tables: { reports: ['GetItem', 'Query'], directory: ['Query'] },
  needs: ['readReports'],
  endpoints: [listReports, readReport, readReportFile],
} as const satisfies FunctionSpec;

export const reports = {
  tables: { reports: { partition: 'agency', sort: 'period' } },
  functions: { build: buildFunction, staff: staffFunction },
} as const satisfies Module;
