import type { Tree } from '../../directory/domain/tree.ts';
import type { CountStore } from '../../dossiers/count-store.ts';
import { halfOf, previousHalf } from '../../dossiers/domain/half-month.ts';
import { type Instant, localDateOf } from '../../kernel/time.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { OverdueDossiers } from './weekly-summary.ts';

type Deps = { readonly counts: Pick<CountStore, 'between'> };

const CONCURRENCY = 16;

/** The agencies with open dossiers of their own that are overdue, by their last count. */
export async function overdueDossiers({ counts }: Deps, tree: Tree, now: Instant): Promise<readonly OverdueDossiers[]> {
  const half = halfOf(localDateOf(now));
  const found = await mapConcurrent(tree.all, { concurrency: CONCURRENCY }, async ({ code, name }) => {
    // On the first morning of a half month the half before is the last that was counted.
    const row = (await counts.between(code, previousHalf(half), half)).at(-1);
    if (row === undefined || row.own.total.overdue === 0) return [];
    const { overdue, overdueExplained, overdueApologised } = row.own.total;
    const unexplained = overdue - overdueExplained;
    return [{ agency: code, name, overdue, unexplained, withoutApology: overdue - overdueApologised }];
  });
  return found.flat();
}
