import type { Clock, Instant } from '../../kernel/time.ts';
import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { Written } from '../../platform/table.ts';

/** One entry to be written, on the condition that nobody has written it since it was read. */
export type Write = { readonly key: string; readonly write: () => Promise<Written> };

/** More than this no container of 512 MB sends at once; a partition of the table takes 1,000 writes a second. */
const CONCURRENCY = 24;
/** No write begins later than this: a function has ten seconds, and the answer says what remains. */
const BUDGET_MS = 7_000;

type Result = { readonly written: number; readonly isOutrun: boolean; readonly remaining: ReadonlySet<string> };

/**
 * Writes the groups one after the other, until all is written, time is up, or an entry has changed since it was read
 * (`isOutrun`).
 */
export async function writeGroups(
  groups: readonly (readonly Write[])[],
  { startedAt, clock }: { readonly startedAt: Instant; readonly clock: Clock },
): Promise<Result> {
  const remaining = new Set(groups.flat().map(({ key }) => key));
  let isOutrun = false;
  const isOver = () => isOutrun || Date.parse(clock()) - Date.parse(startedAt) > BUDGET_MS;
  for (const group of groups) {
    await mapConcurrent(group, { concurrency: CONCURRENCY }, async ({ key, write }) => {
      if (isOver()) return;
      if ((await write()) === 'written') remaining.delete(key);
      else isOutrun = true;
    });
  }
  return { written: groups.flat().length - remaining.size, isOutrun, remaining };
}
