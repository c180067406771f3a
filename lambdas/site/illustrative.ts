import { directory, rootAgency } from '../directory/config.ts';
import type { Instant } from '../kernel/time.ts';

/** The last value read, for error pages, which read no table. */
let known = false;

/** Whether this deployment shows made-up data, so that every page must say so. */
export async function isIllustrative(now: Instant): Promise<boolean> {
  const tree = await directory().tree(now);
  known = tree.isIllustrative(rootAgency());
  return known;
}

/** The same without reading, as far as this container knows. */
export const isKnownAsIllustrative = (): boolean => known;
