import { expect, test } from 'vitest';
import { demoContext } from '../../demo/context.ts';
import { demoPlan } from '../../demo/plan/demo-plan.ts';
import { createDirectoryAndRatings } from '../../demo/play.ts';
import { summaryOf } from '../../lambdas/findings/domain/summary.ts';
import { findingStore } from '../../lambdas/findings/store.ts';
import { localDateOf } from '../../lambdas/kernel/time.ts';

// A Sunday, and the end of a long holiday: the days of the register are counted from any end.
test.each(['2026-11-22T00:30:00.000Z', '2027-02-10T00:30:00.000Z'])(
  'the demo of %s has a register of findings',
  async (end) => {
    const plan = demoPlan(1, end, 0.001);
    const context = demoContext();
    await createDirectoryAndRatings(context, { ...plan, ratings: [] }, () => {});
    const ids = context.tables.findings.all().map(({ id }) => `${id}`);
    const findings = await findingStore(context.tables.findings).findMany(ids);

    expect(summaryOf(findings, localDateOf(plan.until))).toEqual({
      ...{ total: 8, confirmed: 6, reported: 0, open: 2, overdue: 1, withdrawn: 0 },
    });
  },
);
