import type { DirectoryStore } from '../directory/store.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { type ReleaseDeps, settleAgency } from './release-ratings.ts';
import type { ScoreStore } from './store.ts';
import { sumShown } from './sum-shown.ts';

type Deps = ReleaseDeps & {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly scores: Pick<ScoreStore, 'ownDaysIn' | 'saveNewer'>;
};

const AGENCY_CONCURRENCY = 16;

/**
 * Settles the release periods that are due, in every agency: the first run of a day looks, and one that fails is repeated
 * by the next. Returns the number of cells written.
 */
export async function settleDue(deps: Deps, now: Instant): Promise<number> {
  const today = localDateOf(now);
  if ((await deps.releases.settledOn()) === today) return 0;

  // One that has ended may have left ratings to settle.
  const agencies = (await deps.directory.tree(now)).everStarted();
  const changed = await mapConcurrent(agencies, { concurrency: AGENCY_CONCURRENCY }, ({ code }) =>
    settleAgency(deps, code, now),
  );
  const written = await sumShown(deps, changed.flat(), now);
  await deps.releases.markSettled(today);
  return written;
}
