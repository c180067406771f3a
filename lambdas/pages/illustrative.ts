import { directory, rootAgency } from '../directory/config.ts';
import type { Instant } from '../kernel/time.ts';

/** What was last read: a page that says that something went wrong asks no table. */
let known = false;

/** Whether this deployment stands for show, so that every page of it must say so; from the tree in memory. */
export async function isIllustrative(now: Instant): Promise<boolean> {
  const tree = await directory().tree(now);
  known = tree.isIllustrative(rootAgency());
  return known;
}

/** The same as far as this container knows. */
export const isKnownAsIllustrative = (): boolean => known;
