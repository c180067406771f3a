import { vi } from 'vitest';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { countedIn } from '../../lambdas/reports/build-report.ts';
import type { PetitionDays } from '../../lambdas/reports/domain/petition-days.ts';
import { rangeOf } from '../../lambdas/reports/domain/report-period.ts';
import { timelinessOf } from '../../lambdas/reports/domain/timeliness.ts';
import { reportStore } from '../../lambdas/reports/store.ts';
import { halfMonthOf } from '../../lambdas/scores/domain/release-period.ts';
import { countRating, newTally } from '../../lambdas/scores/domain/tally.ts';
import { scoreStore, shownKey } from '../../lambdas/scores/store.ts';
import type { createTable } from './engine.ts';
import { aReport } from './reports.ts';

const files = [{ format: 'json' as const, key: 'reports/1.json', sha256: 'ab', bytes: 2 }];

type Answered = {
  readonly agency: string;
  readonly period: string;
  readonly onTime: number;
  readonly late: number;
  /** Answered late as well, but about conduct: in no public figure. */
  readonly restricted?: number;
};

/** Stores the report of a period in which so many petitions came and were answered. */
async function addReport(table: Table, { agency, period, onTime, late, restricted = 0 }: Answered): Promise<void> {
  const { from, to } = rangeOf(period);
  const answered = (count: number, dueOn: string, more: Partial<PetitionDays> = {}) =>
    Array.from(
      { length: count },
      (): PetitionDays => ({
        ...{ receivedOn: from, dueOn, closed: { as: 'answered', on: to } },
        ...more,
      }),
    );
  const petitions = [
    ...answered(onTime, to),
    ...answered(late, from),
    ...answered(restricted, from, { isRestricted: true }),
  ];
  const report = aReport({ agency, period, parts: [timelinessOf(petitions, { from, to })] });
  const { builtAt, illustrative } = report;
  await reportStore(table).add({ agency, period, builtAt, illustrative, files, ...countedIn(report) });
}

/** Makes so many answers at each level, worst first, public for the first half of a month. */
async function addShown(table: Table, agency: string, month: string, levels: readonly number[]): Promise<void> {
  const tally = newTally();
  for (const [at, count] of levels.entries()) {
    for (let one = 0; one < count; one += 1) countRating(tally, { levels: { overall: at + 1 }, version: 1 });
  }
  const period = halfMonthOf(`${month}-01`);
  const key = shownKey({ agency, procedure: '*', ratingClass: 'sp', period });
  const cell = { key, parts: new Map([['kiosk', tally]]), children: new Map(), extra: { restatements: 0 } };
  await scoreStore(table).saveNewer([cell], '2026-12-05T00:00:00.000Z');
}

/**
 * Reports and public ratings of a province until November 2026: a month with few answers, months without ratings, and in the
 * third quarter two units with enough answers for a ranking. `create` is that of `engine.ts`.
 */
export async function fillBoard(create: typeof createTable): Promise<void> {
  const names = { reports: await create('reports'), scores: await create('scores') };
  vi.stubEnv('REPORTS_TABLE', names.reports);
  vi.stubEnv('SCORES_TABLE', names.scores);
  const [reports, scores] = [dynamoTable(names.reports), dynamoTable(names.scores)];
  await addReport(reports, { agency: 'H44', period: '2026-11', onTime: 90, late: 10, restricted: 7 });
  await addReport(reports, { agency: 'H44', period: '2026-10', onTime: 45, late: 15 });
  await addReport(reports, { agency: 'H44', period: '2026-09', onTime: 3, late: 1 });
  await addReport(reports, { agency: 'H44', period: '2026-Q3', onTime: 120, late: 40 });
  await addReport(reports, { agency: 'H44.100', period: '2026-Q3', onTime: 60, late: 2, restricted: 40 });
  await addReport(reports, { agency: 'H44.104', period: '2026-Q3', onTime: 20, late: 30 });
  await addReport(reports, { agency: 'H44.01', period: '2026-Q3', onTime: 29, late: 0 });
  await addReport(reports, { agency: 'H44.104', period: '2026-11', onTime: 40, late: 0 });
  await addShown(scores, 'H44', '2026-11', [10, 20, 70, 300, 600]);
  await addShown(scores, 'H44', '2026-10', [100, 100, 100, 300, 400]);
  await addShown(scores, 'H44', '2026-08', [0, 0, 1, 3, 1]);
  await addShown(scores, 'H44.104', '2026-11', [0, 0, 1, 3, 4]);
  await addShown(scores, 'H44.104', '2026-10', [0, 1, 1, 3, 4]);
}
