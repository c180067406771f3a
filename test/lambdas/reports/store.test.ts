import { beforeAll, expect, test } from 'vitest';
import { type ReportRow, type ReportStore, reportStore } from '../../../lambdas/reports/store.ts';
import { testTable } from '../../support/engine.ts';
import { itemBytes, MAX_ITEM_BYTES } from '../../support/item-size.ts';

let reports: ReportStore;
beforeAll(async () => {
  reports = reportStore(await testTable('reports'));
  for (const period of ['2026-08', '2026-10', '2026-09']) await reports.add(aRow({ period }));
  await reports.add(aRow({ agency: 'H44.104' }));
});

function aRow(given: Partial<ReportRow> = {}): ReportRow {
  return {
    ...{ agency: 'H44.100', period: '2026-10', builtAt: '2026-11-04T17:00:00.000Z', illustrative: false },
    files: [{ format: 'json', key: 'reports/H44.100/2026-10/1.json', sha256: 'ab', bytes: 2 }],
    ...given,
  };
}

test('a stored report is never replaced', async () => {
  expect(await reports.add(aRow({ period: '2026-07' }))).toBe('written');
  expect(await reports.add(aRow({ period: '2026-07', builtAt: '2027-01-01T00:00:00.000Z' }))).toBe('conflict');

  expect(await reports.find('H44.100', '2026-07')).toStrictEqual(aRow({ period: '2026-07' }));
  expect(await reports.find('H44.100', '2026-01')).toBeUndefined();
});

test('the reports of an agency are listed newest first, in pages', async () => {
  const first = await reports.list('H44.100', 'month', { limit: 2 });
  const second = await reports.list('H44.100', 'month', { limit: 10, after: first.next });

  expect(first.rows.map(({ period }) => period)).toStrictEqual(['2026-10', '2026-09']);
  expect(second.rows.map(({ period }) => period)).toStrictEqual(['2026-08', '2026-07']);
  expect(second.next).toBeUndefined();
});

test('the rows of a range of months are returned', async () => {
  const rows = await reports.decided('H44.100', '2026-08', '2026-09');

  expect(rows.map(({ period }) => period)).toStrictEqual(['2026-08', '2026-09']);
  expect(await reports.decided('H44.1', '2026-08', '2026-09')).toStrictEqual([]);
});

test('an empty month has a row but no report', async () => {
  await reports.add(aRow({ agency: 'H44', files: [] }));

  expect(await reports.decided('H44', '2026-10', '2026-10')).toHaveLength(1);
  expect(await reports.find('H44', '2026-10')).toBeUndefined();
  expect(await reports.list('H44', 'month', { limit: 10 })).toStrictEqual({ rows: [] });
});

test('longer periods are listed apart, those that ended last first', async () => {
  const periods = ['2026-Q2', '2026-H1', 'r:2026-Q2', '2025', '2025-Q4'];
  for (const period of periods) await reports.add(aRow({ agency: 'H44.200', period }));
  await reports.add(aRow({ agency: 'H44.200' }));

  const first = await reports.list('H44.200', 'long', { limit: 3 });
  const second = await reports.list('H44.200', 'long', { limit: 3, after: first.next });

  expect(first.rows.map(({ period }) => period)).toStrictEqual(['2026-Q2', '2026-H1', 'r:2026-Q2']);
  expect(second.rows.map(({ period }) => period)).toStrictEqual(['2025-Q4', '2025']);
  expect((await reports.list('H44.200', 'month', { limit: 9 })).rows.map(({ period }) => period)).toEqual(['2026-10']);
  expect(await reports.find('H44.200', 'r:2026-Q2')).toStrictEqual(aRow({ agency: 'H44.200', period: 'r:2026-Q2' }));
  expect((await reports.decided('H44.200', '2025-Q4', 'r:2026-Q2')).map(({ period }) => period)).toStrictEqual([
    ...['2025-Q4', 'r:2026-Q2'],
  ]);
});

test('a report that changes every night stays an item of DynamoDB, with the files of every version', async () => {
  const changes = Array.from({ length: 100 }, (_, at) => ({
    figure: `dossiers.byField.Lĩnh vực số ${at}.onTime`,
    ...{ before: '1000', after: '1001' },
  }));
  const at = '2026-11-04T17:00:00.000Z';
  let row = aRow({ agency: 'H44.300', period: '2026-Q3' });
  await reports.add(row);
  for (let version = 2; version <= 120; version += 1) {
    const builtAt = new Date(Date.parse(at) + version * 86_400_000).toISOString();
    const next = { ...aRow({ agency: 'H44.300', period: '2026-Q3', builtAt }), version };
    const restated = { at, reasons: ['dossiers' as const], changes };
    expect(await reports.restate({ ...next, restated }, row)).toBe('written');
    row = (await reports.find('H44.300', '2026-Q3')) ?? row;
  }

  expect(row.earlier).toHaveLength(119);
  expect(row.earlier?.every(({ files }) => files.length === 1)).toBe(true);
  expect(row.earlier?.at(-1)?.restated?.changes).toHaveLength(10);
  expect(row.earlier?.[1]?.restated).toBeUndefined();
  // As many as a report may have.
  const perVersion = itemBytes({ version: row.earlier?.[1] ?? {} });
  expect(itemBytes(row) + 380 * perVersion).toBeLessThan(MAX_ITEM_BYTES);
});
