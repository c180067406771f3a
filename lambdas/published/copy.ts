import { vietnamCalendar } from '../calendar/vietnam.ts';
import { directory, rootAgency } from '../directory/config.ts';
import { placesOf } from '../directory/domain/places.ts';
import type { Instant } from '../kernel/time.ts';
import { petitions } from '../petitions/config.ts';
import { copyShards, type PetitionStore } from '../petitions/store.ts';
import { job } from '../platform/job.ts';
import { log } from '../platform/log.ts';
import { published } from './config.ts';
import { type CopyDeps, type CopyResult, copyPetition } from './copy-petition.ts';
import { type RebuildDeps, rebuild } from './rebuild.ts';

type Deps = CopyDeps &
  RebuildDeps & { readonly petitions: Pick<PetitionStore, 'find' | 'month' | 'toCopy' | 'markCopied'> };

type Result = CopyResult | 'failed';

const PAGE = 100;
/** 2,000 petitions per shard; the next run continues. */
const MAX_PAGES = 20;

/**
 * Copies what is public of petitions that were saved since the last run. The index says which, so a lost, late or repeated
 * run is harmless; the mark is removed only from the petition that was read. Afterwards it continues a rebuild, if one is
 * due.
 */
export const copyPublished = job({
  wire: (): Deps => ({
    ...{ petitions: petitions(), published: published(), directory: directory(), calendar: vietnamCalendar() },
    places: placesOf(rootAgency()).places,
  }),
  run: copy,
});

async function copy(deps: Deps, now: Instant): Promise<Record<Result, number>> {
  const counts = { written: 0, same: 0, skipped: 0, failed: 0 };
  const count = (result: Result) => {
    counts[result] += 1;
  };
  for (const shard of copyShards) await copyShard(deps, shard, { now, count });
  await rebuild(deps, now, async (code) => {
    const result = await copyOne(deps, code, now);
    count(result);
    return result !== 'failed';
  });
  log.info('PUBLISHED_COPIED', {}, counts);
  if (counts.failed > 0) throw new Error(`Copying ${counts.failed} petitions failed; the next run retries`);
  return counts;
}

type Run = { readonly now: Instant; readonly count: (result: Result) => void };

/** Reads the beginning of the index again and again, because a petition that was copied is there no longer. */
async function copyShard(deps: Deps, shard: string, { now, count }: Run): Promise<void> {
  const tried = new Set<string>();
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const waiting = await deps.petitions.toCopy(shard, PAGE + tried.size);
    const fresh = waiting.filter((code) => !tried.has(code));
    for (const code of fresh) {
      tried.add(code);
      count(await copyOne(deps, code, now));
    }
    if (fresh.length < PAGE) return;
  }
}

/** A petition that fails must not keep the others from being published, or hidden. */
async function copyOne(deps: Deps, code: string, now: Instant): Promise<Result> {
  try {
    const { result, version } = await copyPetition(deps, code, now);
    if (version !== undefined) await deps.petitions.markCopied(code, { version });
    return result;
  } catch (error) {
    log.fault('RECORD_FAILED', error, { code });
    return 'failed';
  }
}
