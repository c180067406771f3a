import { directory, rootAgency } from '../directory/config.ts';
import type { Instant } from '../kernel/time.ts';

/** Whether this deployment stands for show, so that every page of it must say so; from the tree in memory. */
export async function isIllustrative(now: Instant): Promise<boolean> {
  const tree = await directory().tree(now);
  return tree.isIllustrative(rootAgency());
}
