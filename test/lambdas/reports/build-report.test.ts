import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import { digestOf } from '../../../lambdas/platform/archive.ts';
import { buildReport } from '../../../lambdas/reports/build-report.ts';
import { timelinessOf } from '../../../lambdas/reports/domain/timeliness.ts';
import type { ReportStore } from '../../../lambdas/reports/store.ts';
import { anAgency, phuTho } from '../../support/agencies.ts';
import { reportDeps } from '../../support/report-deps.ts';
import { tenPetitions } from '../../support/reports.ts';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const tree = treeOf(phuTho, OCTOBER.to);
const missing = { agency: anAgency({ code: 'H44.104' }), period: '2026-10', tree };
const countPassed = async () => timelinessOf([], OCTOBER);
const some = { count: async () => timelinessOf(tenPetitions, OCTOBER), countPassed, ifEmpty: 'note' } as const;
const none = { count: async () => timelinessOf([], OCTOBER), countPassed, ifEmpty: 'note' } as const;
const [NOON, LATER] = ['2026-11-06T05:00:00.000Z', '2026-11-06T05:00:01.000Z'];

/** The archive contains the files that the row names. */
async function expectReadable(reports: ReportStore, files: ReadonlyMap<string, Buffer>) {
  const row = await reports.find('H44.104', '2026-10');
  expect(row?.files).toHaveLength(2);
  for (const { key, sha256 } of row?.files ?? []) {
    expect(digestOf(files.get(key) ?? Buffer.of(), 'hex')).toBe(sha256);
  }
  return row;
}

describe('two runs that build the same report', () => {
  test('one after the other keep the first report and its files', async () => {
    const { deps, files, reports } = await reportDeps();

    expect(await buildReport(deps, missing, { ...some, now: NOON })).toBe('made');
    expect(await buildReport(deps, missing, { ...some, now: LATER })).toBe('madeBefore');

    expect(await expectReadable(reports, files)).toMatchObject({ builtAt: NOON });
  });

  test('at the same time keep one readable report, built by one of them', async () => {
    const { deps, files, reports } = await reportDeps();

    const outcomes = await Promise.all([NOON, LATER].map((now) => buildReport(deps, missing, { ...some, now })));

    expect(outcomes.toSorted()).toStrictEqual(['made', 'madeBefore']);
    await expectReadable(reports, files);
  });

  test('do not note a month as empty after the other has built its report', async () => {
    const { deps, files, reports } = await reportDeps();

    await buildReport(deps, missing, { ...some, now: NOON });

    expect(await buildReport(deps, missing, { ...none, now: LATER })).toBe('madeBefore');
    await expectReadable(reports, files);
  });

  test('keep the note of the other that the month is empty', async () => {
    const { deps, reports } = await reportDeps();

    expect(await buildReport(deps, missing, { ...none, now: NOON })).toBe('empty');
    expect(await buildReport(deps, missing, { ...some, now: LATER })).toBe('empty');

    expect(await reports.find('H44.104', '2026-10')).toBeUndefined();
  });
});

test('a file is named by its content, so different content never replaces it', async () => {
  const { deps, files } = await reportDeps();

  await buildReport(deps, missing, { ...some, now: NOON });
  await buildReport(deps, missing, { ...some, now: NOON });
  expect([...files.keys()].toSorted()).toStrictEqual([
    expect.stringMatching(/^reports\/H44\.104\/2026-10\/[0-9a-f]{16}\.(csv|json)$/),
    expect.stringMatching(/^reports\/H44\.104\/2026-10\/[0-9a-f]{16}\.(csv|json)$/),
  ]);

  await buildReport(deps, missing, { ...some, now: LATER });
  // The table of the second is the same, for it tells no time of day.
  expect(files.size).toBe(3);
});
