import type { DirectoryStore } from '../directory/store.ts';
import { type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import type { ListPosition, PetitionStore } from '../petitions/store.ts';
import { monthAfter } from '../scores/domain/month.ts';
import type { PublishedStore } from './store.ts';

/** What a copy consists of. Raise it when petitions have to be copied again, which then happens by itself. */
export const COPY_VERSION = 2;

export type RebuildDeps = {
  readonly petitions: Pick<PetitionStore, 'month'>;
  readonly published: Pick<PublishedStore, 'progress' | 'saveProgress'>;
  readonly directory: Pick<DirectoryStore, 'tree'>;
};

/** No petition is older: the service did not exist, nor the agencies that it is for. */
const FIRST_DAY: LocalDate = '2025-07-01';
const PAGE = 500;
/** Petitions that a run copies besides, before it lets the next one continue: about a minute of five. */
const MAX_PETITIONS = 2_000;

/**
 * Copies every petition because the version of the copy changed, agency by agency, a part of them in each run. A run that
 * stops, or cannot copy one, begins again with the same agency.
 */
export async function rebuild(
  { petitions, published, directory }: RebuildDeps,
  now: Instant,
  copy: (code: string) => Promise<boolean>,
): Promise<void> {
  const progress = await published.progress();
  const isCurrent = progress?.version === COPY_VERSION;
  if (isCurrent && progress.agency === undefined) return;
  const done = (isCurrent && progress.agency) || '';
  const tree = await directory.tree(now);
  let copied = 0;
  for (const { code: agency } of tree.validSince(FIRST_DAY)) {
    if (agency <= done) continue;
    for await (const code of codesOf(petitions, agency, localDateOf(now))) {
      if (!(await copy(code))) return;
      copied += 1;
    }
    await published.saveProgress({ version: COPY_VERSION, agency });
    if (copied >= MAX_PETITIONS) return;
  }
  await published.saveProgress({ version: COPY_VERSION });
}

async function* codesOf(petitions: RebuildDeps['petitions'], agency: string, today: LocalDate) {
  for (let month = today.slice(0, 7); month >= FIRST_DAY.slice(0, 7); month = monthAfter(month, -1)) {
    let after: ListPosition | undefined;
    do {
      const page: Awaited<ReturnType<PetitionStore['month']>> = await petitions.month(agency, month, {
        limit: PAGE,
        after,
      });
      for (const { code } of page.rows) yield code;
      after = page.next;
    } while (after !== undefined);
  }
}
