import type { Tree } from '../../directory/domain/tree.ts';
import { isOverdue } from '../../findings/domain/due.ts';
import type { FindingStore } from '../../findings/store.ts';
import { type Instant, type LocalDate, localDateOf } from '../../kernel/time.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { OverdueFindings } from './weekly-summary.ts';

type Deps = { readonly findings: Pick<FindingStore, 'rowsOf'> };

const CONCURRENCY = 16;

/** The agencies with findings of inspections and audits that are past their day, and not reported as remedied. */
export async function overdueFindings(
  { findings }: Deps,
  tree: Tree,
  now: Instant,
): Promise<readonly OverdueFindings[]> {
  const today = localDateOf(now);
  const found = await mapConcurrent(tree.all, { concurrency: CONCURRENCY }, async ({ code, name }) => {
    const [first, ...others] = overdueDays(await findings.rowsOf(code), today);
    return first === undefined ? [] : [{ agency: code, name, overdue: 1 + others.length, since: first }];
  });
  return found.flat();
}

const overdueDays = (rows: Awaited<ReturnType<FindingStore['rowsOf']>>, today: LocalDate): readonly LocalDate[] =>
  rows
    .filter((row) => isOverdue(row, today))
    .map(({ dueOn }) => dueOn)
    .sort();
