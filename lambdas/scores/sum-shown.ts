import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { proceduresIn } from './domain/parts.ts';
import { treeCells } from './domain/tree-cells.ts';
import { treeOfDay } from './domain/tree-of-day.ts';
import type { ReleaseStore, StoredRelease } from './release-store.ts';
import { type NewCell, type ScoreStore, shownKey } from './store.ts';

type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly scores: Pick<ScoreStore, 'saveNewer'>;
  readonly releases: Pick<ReleaseStore, 'find' | 'markSummed'>;
};

const PERIOD_CONCURRENCY = 4;
const MARK_CONCURRENCY = 16;

/** Sums what is shown of changed releases up the agency tree; returns the number of cells written. */
export async function sumShown(deps: Deps, changed: readonly StoredRelease[], now: Instant): Promise<number> {
  const groups = Map.groupBy(changed, ({ ratingClass, period: { from, to } }) => `${ratingClass} ${from} ${to}`);
  const cells = (
    await mapConcurrent(groups.values(), { concurrency: PERIOD_CONCURRENCY }, (group) => sumPeriod(deps, group, now))
  ).flat();
  const written = await deps.scores.saveNewer(cells, now);
  await mapConcurrent(changed, { concurrency: MARK_CONCURRENCY }, (release) => deps.releases.markSummed(release));
  return written;
}

/** Changed releases of one class and period. */
async function sumPeriod(
  { directory, releases }: Deps,
  changed: readonly StoredRelease[],
  now: Instant,
): Promise<NewCell[]> {
  const [first] = changed;
  if (first === undefined) return [];
  const { ratingClass, period } = first;
  const codes = changed.map(({ agency }) => agency);
  // The tree of the first day: an agency that ends within the period still counts for those above it.
  const tree = treeOfDay(await directory.tree(now, period.from), await directory.tree(now), period.from, codes);

  const targets = new Map<string, Set<string>>();
  for (const { agency, shown } of changed) {
    for (const code of [agency, ...tree.ancestors(agency)]) {
      targets.set(code, new Set([...(targets.get(code) ?? []), ...proceduresIn(shown)]));
    }
  }

  const below = new Set([...targets.keys()].flatMap((code) => tree.within(code)));
  const stored = await releases.find([...below].map((agency) => ({ agency, ratingClass, period })));
  const byAgency = new Map(stored.map((release) => [release.agency, release]));
  const own = new Map(stored.map(({ agency, shown }) => [agency, shown]));

  return [...targets].flatMap(([agency, procedures]) => {
    const restated = restatedOf(tree.within(agency).flatMap((code) => byAgency.get(code) ?? []));
    return [...treeCells(agency, procedures, { tree, own })].map(([procedure, cell]) => ({
      ...cell,
      key: shownKey({ agency, procedure, ratingClass, period }),
      extra: restated,
    }));
  });
}

function restatedOf(releases: readonly StoredRelease[]) {
  const [restatedAt] = releases
    .flatMap(({ restatedAt }) => restatedAt ?? [])
    .toSorted()
    .reverse();
  const restatements = releases.reduce((sum, release) => sum + release.restatements, 0);
  return { restatements, ...(restatedAt !== undefined && { restatedAt }) };
}
