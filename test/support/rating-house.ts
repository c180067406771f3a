import { treeOf } from '../../lambdas/directory/domain/tree.ts';
import type { Instant } from '../../lambdas/kernel/time.ts';
import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import { quotaStore } from '../../lambdas/platform/quota.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { type Counter, counterStore } from '../../lambdas/ratings/counters.ts';
import { rateService } from '../../lambdas/ratings/rate.ts';
import { ratingStore } from '../../lambdas/ratings/store.ts';
import { tables as specs } from '../../lambdas/service.ts';
import { phuTho } from './agencies.ts';
import { RATING_KEY } from './rating-key.ts';

export const NOW = '2026-11-21T08:15:30.000Z';

/** The public door of ratings on tables in memory, in Phú Thọ; `around` stands between it and its tables. */
export function ratingHouse(around: (table: Table) => Table = (table) => table) {
  const tables = {
    ratings: memoryTable(specs.ratings),
    counters: memoryTable(specs.counters),
    limits: memoryTable(specs.limits),
  };
  const deps = {
    ratings: ratingStore(around(tables.ratings)),
    quotas: quotaStore(around(tables.limits), RATING_KEY),
    counters: counterStore(around(tables.counters)),
    directory: { tree: async (_: Instant, on = '2026-11-21') => treeOf(phuTho, on) },
    ratingKey: RATING_KEY,
  };
  const rate = (body: object, address = '203.113.1.1', now: Instant = NOW) =>
    rateService.invokeWith(deps, { body, client: { address } }, now);
  return { tables, deps, rate };
}

export const aCounter = (given: Partial<Counter> = {}): Counter => ({
  ...{ agency: 'H44.100', counter: 'quay-1', name: 'Quầy số 1', generation: 1, active: true, hourlyLimit: 60 },
  ...given,
});
