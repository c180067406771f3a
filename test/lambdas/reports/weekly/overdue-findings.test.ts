import { expect, test } from 'vitest';
import { treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import type { FindingRow } from '../../../../lambdas/findings/domain/finding.ts';
import { overdueFindings } from '../../../../lambdas/reports/weekly/overdue-findings.ts';
import { phuTho } from '../../../support/agencies.ts';

/** A Monday. */
const NOW = '2026-12-21T02:00:00.000Z';
const row = (at: number, state: FindingRow['state'], dueOn: string): FindingRow => ({
  ...{ id: `${at}`, agency: 'H44.100', state, dueOn },
});

const overdueOf = (rows: readonly FindingRow[]) => {
  const findings = { rowsOf: async (agency: string) => rows.filter((one) => one.agency === agency) };
  return overdueFindings({ findings }, treeOf(phuTho, '2026-12-21'), NOW);
};

test('an agency is named with how many are past their day and the earliest of these days', async () => {
  const rows = [row(1, 'open', '2026-12-20'), row(2, 'returned', '2026-12-01')];

  expect(await overdueOf(rows)).toMatchObject([{ agency: 'H44.100', overdue: 2, since: '2026-12-01' }]);
});

test.each([
  { what: 'due today', found: row(1, 'open', '2026-12-21') },
  { what: 'reported, and waiting for confirmation', found: row(1, 'reported', '2026-12-01') },
  { what: 'confirmed', found: row(1, 'confirmed', '2026-12-01') },
  { what: 'withdrawn', found: row(1, 'withdrawn', '2026-12-01') },
])('nobody is named for what is $what', async ({ found }) => {
  expect(await overdueOf([found])).toStrictEqual([]);
});
