import { expect, test } from 'vitest';
import { demoContext } from '../../demo/context.ts';
import { demoPlan } from '../../demo/plan/demo-plan.ts';
import { createDirectoryAndRatings } from '../../demo/play.ts';
import { countDossiers } from '../../demo/play-dossiers.ts';
import { received } from '../../lambdas/dossiers/domain/counts.ts';

test('the demo has dossiers of each outcome, reported on the day of their end', async () => {
  const plan = demoPlan(1, '2026-11-22T00:30:00.000Z', 0.2);
  const context = demoContext();
  await createDirectoryAndRatings(context, { ...plan, findings: [], ratings: [] }, () => {});
  await countDossiers(context, plan.until);
  const [row] = await context.counts.between('H44', '2026-10b', '2026-10b');

  expect(context.tables.dossiers.all()).toHaveLength(plan.dossiers.length);
  expect(row?.tree.total).toMatchObject({
    ...{ early: expect.any(Number), reportedLate: 0 },
  });
  expect(row && received(row.tree.total).total).toBeGreaterThan(0);
  expect(Object.keys(row?.tree.fields ?? {})).toContain('Hộ tịch');
});

test('of three late dossiers one is explained and apologised for, one explained, and one forgotten', async () => {
  const plan = demoPlan(1, '2026-11-22T00:30:00.000Z', 0.2);
  const context = demoContext();
  await createDirectoryAndRatings(context, { ...plan, findings: [], ratings: [] }, () => {});
  await countDossiers(context, plan.until);
  const [row] = await context.counts.between('H44', '2026-11b', '2026-11b');
  const { overdue = 0, overdueExplained = 0, overdueApologised = 0 } = row?.tree.total ?? {};

  expect(overdueApologised).toBeGreaterThan(0);
  expect(overdueExplained).toBeGreaterThan(overdueApologised);
  expect(overdue).toBeGreaterThan(overdueExplained);
});
