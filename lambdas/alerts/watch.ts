import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import type { Instant } from '../kernel/time.ts';
import { petitions } from '../petitions/config.ts';
import { alertShards, type PetitionStore } from '../petitions/store.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { markOf } from './domain/mark.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'find' | 'dueForAlert' | 'markAlert'>;
  readonly calendar: Calendar;
};

type Due = { readonly code: string; readonly nextAlertAt: Instant };

/** `skipped`: no alert due, because the petition was answered, marked or rescheduled since the index was read. */
type CheckResult = 'marked' | 'skipped' | 'failed';

const PAGE = 100;
/** 2,000 petitions per shard, 32,000 per run: about one of the five minutes of a run. The next run continues. */
const MAX_PAGES = 20;

/**
 * Marks the alerts that are due; `announce` sends them. The index says what is due, whenever the last run was, and each
 * mark is one conditional write, so lost, duplicated, late or concurrent runs are harmless.
 */
export const watchDeadlines = job({
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: watch,
});

/** Processes shards concurrently and each shard in order. Throws after all petitions were checked if one failed. */
async function watch(deps: Deps, now: Instant): Promise<Record<CheckResult, number>> {
  const results = (await Promise.all(alertShards.map((shard) => watchShard(deps, shard, now)))).flat();

  const count = (kind: CheckResult) => results.filter((result) => result === kind).length;
  const counts = { marked: count('marked'), skipped: count('skipped'), failed: count('failed') };
  log.info('ALERTS_MARKED', {}, counts);
  if (counts.failed > 0) throw new Error(`Checking ${counts.failed} petitions failed; the next run retries`);
  return counts;
}

async function watchShard(deps: Deps, shard: string, now: Instant): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  try {
    for await (const due of dueIn(deps, shard, now)) results.push(await check(deps, due, now));
  } catch (error) {
    log.fault('RECORD_FAILED', error, { shard });
    results.push('failed');
  }
  return results;
}

async function* dueIn({ petitions }: Deps, shard: string, now: Instant): AsyncGenerator<Due> {
  let after: Due | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { due, next } = await petitions.dueForAlert(shard, now, PAGE, after);
    yield* due;
    if (next === undefined) return;
    after = next;
  }
}

/** A petition that fails must not prevent the alerts of the others. */
async function check(deps: Deps, due: Due, now: Instant): Promise<CheckResult> {
  try {
    return await markDue(deps, due, now);
  } catch (error) {
    log.fault('RECORD_FAILED', error, { code: due.code });
    return 'failed';
  }
}

async function markDue({ petitions, calendar }: Deps, { code, nextAlertAt }: Due, now: Instant): Promise<CheckResult> {
  const petition = await petitions.find(code);
  if (petition?.nextAlertAt !== nextAlertAt) return 'skipped';

  const mark = markOf(petition, calendar, now);
  const written = await petitions.markAlert(code, mark, nextAlertAt);
  return written === 'written' && mark.step !== undefined ? 'marked' : 'skipped';
}
