import type { Calendar } from '../calendar/calendar.ts';
import { vietnamCalendar } from '../calendar/vietnam.ts';
import { isRefusal } from '../kernel/refusal.ts';
import type { Instant } from '../kernel/time.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { petitions } from './config.ts';
import type { PetitionIn } from './domain/case/petition.ts';
import { checkMerged } from './domain/moves/acts/merge.ts';
import { asListed, withFoundPart } from './domain/moves/acts/split.ts';
import { missSupplement } from './domain/moves/acts/supplement.ts';
import { unlist } from './duplicates.ts';
import { saveMove } from './save-move.ts';
import { checkShards, type PetitionStore } from './store.ts';

type Deps = {
  readonly petitions: Pick<PetitionStore, 'find' | 'save' | 'dueForCheck' | 'unlisted'>;
  readonly calendar: Calendar;
};

/** `skipped`: the sender was faster, or another run was. */
type Result = 'closed' | 'separated' | 'listed' | 'skipped' | 'failed';

const PAGE = 100;
/** 2,000 petitions per shard; the next run continues. */
const MAX_PAGES = 20;

/**
 * Closes petitions whose senders added nothing in time, looks after those that are merged into others, and lists parts that
 * a crash left out. The indexes say what is due, whenever the last run was; each is
 * closed by one conditional write, so lost, duplicated, late or concurrent runs are harmless.
 */
export const checkPetitions = job({
  wire: () => ({ petitions: petitions(), calendar: vietnamCalendar() }),
  run: check,
});

export async function check(deps: Deps, now: Instant): Promise<Record<Result, number>> {
  const results = (await Promise.all(checkShards.map((shard) => checkShard(deps, shard, now)))).flat();

  const count = (kind: Result) => results.filter((result) => result === kind).length;
  const counts = {
    closed: count('closed'),
    separated: count('separated'),
    listed: count('listed'),
    skipped: count('skipped'),
    failed: count('failed'),
  };
  log.info('PETITIONS_CHECKED', {}, counts);
  if (counts.failed > 0) throw new Error(`Checking ${counts.failed} petitions failed; the next run retries`);
  return counts;
}

async function checkShard(deps: Deps, shard: string, now: Instant): Promise<Result[]> {
  const { dueForCheck, unlisted } = deps.petitions;
  return [
    ...(await checkAll(dueForCheck, { shard, now }, (code) => checkOne(deps, code, now))),
    ...(await checkAll(unlisted, { shard, now }, (code) => listOne(deps, code, now))),
  ];
}

type Look = { readonly shard: string; readonly now: Instant };

/** A petition that fails must not keep the others waiting. */
async function checkAll(
  dueFor: PetitionStore['dueForCheck'],
  { shard, now }: Look,
  look: (code: string) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let page = await dueFor(shard, now, PAGE);
  for (let pages = 1; ; pages += 1) {
    for (const { code } of page.due) results.push(await orFailed(code, look));
    if (page.next === undefined || pages === MAX_PAGES) return results;
    page = await dueFor(shard, now, PAGE, page.next);
  }
}

async function orFailed(code: string, look: (code: string) => Promise<Result>): Promise<Result> {
  try {
    return await look(code);
  } catch (error) {
    log.fault('RECORD_FAILED', error, { code });
    return 'failed';
  }
}

async function checkOne({ petitions, calendar }: Deps, code: string, now: Instant): Promise<Result> {
  const petition = await petitions.find(code);
  if (petition === undefined) return 'skipped';
  if (petition.status === 'merged') return checkDuplicate({ petitions, calendar }, petition, now);
  const closed = missSupplement(petition, { now, calendar });
  if (closed === undefined || isRefusal(closed)) return 'skipped';
  return isRefusal(await saveMove(petitions, petition, closed)) ? 'skipped' : 'closed';
}

/**
 * A part is created before the petition lists it: what a crash left out between the two is done here. Where another write
 * came first, the next run looks again.
 */
async function listOne({ petitions, calendar }: Deps, code: string, now: Instant): Promise<Result> {
  const part = await petitions.find(code);
  if (part?.splitFrom === undefined) return 'skipped';
  const petition = await petitions.find(part.splitFrom);
  if (petition === undefined) throw new Error(`The petition that ${code} was split from does not exist`);
  const listed = withFoundPart(petition, part, { now, calendar });
  if (listed !== petition && isRefusal(await saveMove(petitions, petition, listed))) return 'skipped';
  if (part.listAt !== undefined) await saveMove(petitions, part, asListed(part, petition, { now }));
  return listed === petition ? 'skipped' : 'listed';
}

/** A duplicate is never left behind by a leading petition that ends without an answer for both. */
async function checkDuplicate(
  { petitions, calendar }: Pick<Deps, 'petitions' | 'calendar'>,
  petition: PetitionIn<'merged'>,
  now: Instant,
): Promise<Result> {
  const leading = await petitions.find(petition.merged.into);
  if (leading === undefined) throw new Error(`The petition that ${petition.code} is merged into does not exist`);
  const checked = checkMerged(petition, leading, { now, calendar });
  if (isRefusal(checked)) return 'skipped';
  if (isRefusal(await saveMove(petitions, petition, checked)) || checked.status === 'merged') return 'skipped';
  await unlist(petitions, petition);
  return 'separated';
}
