import { describe, expect, test } from 'vitest';
import { buildMissingReports } from '../../../lambdas/reports/build-missing-reports.ts';
import { reportedLong, reportedMonths } from '../../../lambdas/reports/domain/report-period.ts';
import type { RestateDeps } from '../../../lambdas/reports/restate-report.ts';
import { phuTho } from '../../support/agencies.ts';
import { reportDeps } from '../../support/report-deps.ts';

/** From here the months 2025-10 to 2026-10 are reported. */
const NOW = '2026-11-06T05:00:00.000Z';
const MONTHS = { periods: reportedMonths('2026-11-06'), checks: true };
const LONG = { periods: reportedLong('2026-11-06'), checks: true };

/** A province that got one petition in 2025-10 and one in 2026-02; each is answered the same day. */
async function twoPetitions() {
  const { deps, files, reports } = await reportDeps();
  const row = { status: 'published', version: 1, kind: 'reflection', dueOn: '2026-12-01' } as const;
  const rowsOf = (month: string) => {
    const on = `${month}-05`;
    return [{ ...row, code: month, receivedAt: `${on}T02:00:00.000Z`, answeredOn: on }];
  };
  const petitions = {
    month: async (agency: string, month: string) => ({
      rows: agency === 'H44.104' && ['2025-10', '2026-02'].includes(month) ? rowsOf(month) : [],
    }),
    passedOn: async () => ({ rows: [] }),
  };
  const decided = async () =>
    Object.fromEntries(
      (await reports.decided('H44', '2025-10', '2026-10')).map(({ period, files }) => [period, files.length]),
    );
  return { deps: { ...deps, petitions, root: 'H44' }, files, reports, decided };
}

/** The oldest report of the province cannot be kept. */
const spoilt = ({ archive }: RestateDeps): RestateDeps['archive'] => ({
  ...archive,
  put: async (key, content, type) => {
    if (key.startsWith('reports/H44/2025-10/')) throw new Error('S3 is down');
    await archive.put(key, content, type);
  },
});

describe('when the oldest report of the province fails', () => {
  test('no month is noted as empty, because it may follow a month with data', async () => {
    const { deps, decided } = await twoPetitions();

    await expect(buildMissingReports({ ...deps, archive: spoilt(deps) }, NOW, MONTHS)).rejects.toThrow(
      'Building 1 reports failed',
    );

    const kept = await decided();
    expect(Object.keys(kept)).toStrictEqual([
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
    expect(new Set(Object.values(kept))).toStrictEqual(new Set([2]));
  });

  test('the next run builds it and all later ones', async () => {
    const { deps, decided } = await twoPetitions();
    await expect(buildMissingReports({ ...deps, archive: spoilt(deps) }, NOW, MONTHS)).rejects.toThrow(
      'Building 1 reports failed',
    );

    expect(await buildMissingReports(deps, NOW, MONTHS)).toStrictEqual({
      made: 4 * phuTho.length,
      missing: 0,
      restated: 0,
    });

    expect(Object.values(await decided())).toStrictEqual(Array.from({ length: 13 }, () => 2));
  });
});

test('two concurrent runs build each report once', async () => {
  const { deps, decided } = await twoPetitions();

  const runs = await Promise.all([buildMissingReports(deps, NOW, MONTHS), buildMissingReports(deps, NOW, MONTHS)]);

  expect(runs.map(({ made }) => made).reduce((one, other) => one + other)).toBe(13 * phuTho.length);
  expect(new Set(Object.values(await decided()))).toStrictEqual(new Set([2]));
});

describe('longer periods', () => {
  test('are counted by themselves, with what was open when they began', async () => {
    const { deps, files, reports } = await twoPetitions();

    expect(await buildMissingReports(deps, NOW, LONG)).toMatchObject({ missing: 0, restated: 0 });

    const rows = await reports.decided('H44', 'r:2025', '2026-Q3');
    expect(rows.map(({ period, files: kept }) => [period, kept.length])).toStrictEqual([
      ['r:2025', 2],
      ['r:2025-H2', 2],
      ['r:2025-Q4', 2],
      ['2025', 2],
      ['2025-H2', 2],
      ['2025-Q4', 2],
      ['r:2026-Q1', 2],
      ['2026-Q1', 2],
      ['r:2026-H1', 2],
      ['r:2026-Q2', 2],
      ['2026-H1', 2],
      ['2026-Q2', 2],
      ['r:2026-Q3', 2],
      ['2026-Q3', 2],
    ]);
    const json = [...files].find(([key]) => key.startsWith('reports/H44/r2026-Q1/') && key.endsWith('.json'));
    expect(JSON.parse(`${json?.[1]}`)).toMatchObject({
      ...{ id: 'BC-H44-r2026-Q1', period: 'r:2026-Q1', from: '2025-12-15', to: '2026-03-14' },
      petitions: { received: { total: 1, new: 1 }, answered: { total: 1 } },
    });
  });

  test('without a check are built once, and finished ones are not read again', async () => {
    const { deps } = await twoPetitions();
    await buildMissingReports(deps, NOW, LONG);
    const fails = async () => Promise.reject(new Error('Read again'));
    const petitions = { month: fails, passedOn: fails };

    expect(await buildMissingReports({ ...deps, petitions }, NOW, { ...LONG, checks: false })).toStrictEqual({
      ...{ made: 0, missing: 0, restated: 0 },
    });
    await expect(buildMissingReports({ ...deps, petitions }, NOW, LONG)).rejects.toThrow(/Building \d+ reports failed/);
  });
});
