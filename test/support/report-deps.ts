import { type Agency, treeOf } from '../../lambdas/directory/domain/tree.ts';
import { localDateOf } from '../../lambdas/kernel/time.ts';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import type { BuildDeps } from '../../lambdas/reports/build-report.ts';
import type { RestateDeps } from '../../lambdas/reports/restate-report.ts';
import { type ReportStore, reportStore } from '../../lambdas/reports/store.ts';
import { phuTho } from './agencies.ts';
import { createTable } from './engine.ts';
import { calendar } from './petitions.ts';

/** The dependencies of reports, without ratings, and the files that were stored. */
export async function reportDeps(agencies: readonly Agency[] = phuTho) {
  const files = new Map<string, Buffer>();
  const reports = reportStore(dynamoTable(await createTable('reports')));
  const deps: RestateDeps & BuildDeps = {
    scores: { cells: async () => [], shown: async () => [] },
    directory: { tree: async (now, on = localDateOf(now)) => treeOf(agencies, on) },
    counts: { between: async () => [] },
    calendar,
    archive: {
      put: async (key, content) => void files.set(key, content),
      get: async (key) => files.get(key) ?? Buffer.of(),
    },
    reports,
  } satisfies RestateDeps & { reports: ReportStore };
  return { deps, files, reports };
}
