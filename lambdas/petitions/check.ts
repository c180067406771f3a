import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { isRefusal } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { petitions } from './config.ts';
import { missSupplement } from './domain/acts/supplement.ts';
import { saveMove } from './save-move.ts';
import { checkShards, type PetitionStore } from './store.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'find' | 'save' | 'dueForCheck'>;
  readonly calendar: Calendar;
};

/** `skipped`: the sender was faster, or another run was. */
type Result = 'closed' | 'skipped' | 'failed';

const PAGE = 100;
/** 2,000 petitions per shard; the next run continues. */
const MAX_PAGES = 20;

/**
 * Closes petitions whose senders added nothing in time. The index says what is due, whenever the last run was; each is
 * closed by one conditional write, so lost, duplicated, late or concurrent runs are harmless.
 */
export const checkPetitions = job({
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: check,
});

async function check(deps: Deps, now: Instant): Promise<Record<Result, number>> {
  const results = (await Promise.all(checkShards.map((shard) => checkShard(deps, shard, now)))).flat();

  const count = (kind: Result) => results.filter((result) => result === kind).length;
  const counts = { closed: count('closed'), skipped: count('skipped'), failed: count('failed') };
  log.info('PETITIONS_CHECKED', {}, counts);
  if (counts.failed > 0) throw new Error(`Checking ${counts.failed} petitions failed; the next run retries`);
  return counts;
}

async function checkShard(deps: Deps, shard: string, now: Instant): Promise<Result[]> {
  const results: Result[] = [];
  let page = await deps.petitions.dueForCheck(shard, now, PAGE);
  for (let pages = 1; ; pages += 1) {
    for (const { code } of page.due) results.push(await checkOne(deps, code, now));
    if (page.next === undefined || pages === MAX_PAGES) return results;
    page = await deps.petitions.dueForCheck(shard, now, PAGE, page.next);
  }
}

/** A petition that fails must not keep the others open. */
async function checkOne({ petitions, calendar }: Deps, code: string, now: Instant): Promise<Result> {
  try {
    const petition = await petitions.find(code);
    if (petition === undefined) return 'skipped';
    const closed = missSupplement(petition, { now, calendar });
    if (closed === undefined || isRefusal(closed)) return 'skipped';
    return isRefusal(await saveMove(petitions, petition, closed)) ? 'skipped' : 'closed';
  } catch (error) {
    log.fault('RECORD_FAILED', error, { code });
    return 'failed';
  }
}
