import { daysCovered, WARN_DAYS } from '../calendar/coverage.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory } from '../directory/config.ts';
import { isRefusal } from '../kernel/refusal.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { petitions } from './config.ts';
import { checkedBy, recalculate } from './domain/moves/acts/recalculate.ts';
import { type OutdatedDeps, outdatedCodes } from './outdated.ts';
import { saveMove } from './save-move.ts';
import type { PetitionStore } from './store.ts';

type Deps = OutdatedDeps & { readonly petitions: Pick<PetitionStore, 'inbox' | 'find' | 'save' | 'markCalendar'> };

/** `same`: the present calendar gives the same day. `skipped`: somebody was faster. */
type Result = 'changed' | 'same' | 'skipped' | 'failed';

/** About two minutes of a run that may take five; the next night continues, because what was checked is listed no longer. */
const MAX_PETITIONS = 20_000;

/**
 * Sets deadlines right after days off were announced: one event a petition, and its alerts follow. The version of the
 * calendar in the inbox says which, whenever the last run was; `GET /v1/staff/outdatedDeadlines` shows them first.
 */
export const recomputeDeadlines = job({
  wire: (): Deps => ({ petitions: petitions(), directory: directory(), calendar: vietnamCalendar() }),
  run: recompute,
});

export async function recompute(deps: Deps, now: Instant, most = MAX_PETITIONS): Promise<Record<Result, number>> {
  const counts = { changed: 0, same: 0, skipped: 0, failed: 0 };
  let checked = 0;
  if (daysCovered(deps.calendar, localDateOf(now)) < WARN_DAYS) log.count('CALENDAR_ENDS_SOON', {}, []);
  for await (const code of outdatedCodes(deps, now)) {
    counts[await recomputeOne(deps, code, now)] += 1;
    checked += 1;
    if (checked === most) break;
  }
  log.info('DEADLINES_RECOMPUTED', {}, counts);
  if (counts.failed > 0) throw new Error(`Recomputing ${counts.failed} deadlines failed; the next run retries`);
  return counts;
}

/** A petition that fails must not keep the others from being set right. */
async function recomputeOne({ petitions, calendar }: Deps, code: string, now: Instant): Promise<Result> {
  try {
    const petition = await petitions.find(code);
    if (petition === undefined) return 'skipped';
    const rules = { now, calendar };
    const recalculated = recalculate(petition, rules);
    if (recalculated === undefined) {
      const marked = await petitions.markCalendar(code, checkedBy(petition, rules), petition);
      return marked === 'written' ? 'same' : 'skipped';
    }
    if (isRefusal(recalculated)) return 'skipped';
    return isRefusal(await saveMove(petitions, petition, recalculated)) ? 'skipped' : 'changed';
  } catch (error) {
    log.fault('RECORD_FAILED', error, { code });
    return 'failed';
  }
}
