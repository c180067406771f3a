import type { Instant } from '../../../kernel/time.ts';
import { mayRestate } from '../../../ratings/domain/correction.ts';
import type { Rating } from '../../../ratings/domain/rating.ts';
import { replaces } from '../../../ratings/domain/replacement.ts';

/**
 * What the applicant of a dossier may do about its rating: give the first one, replace one that proves less, change the one
 * that was given with a link, or nothing any more, because the month in which that counts has ended.
 */
export type RatingOffer = 'first' | 'replace' | 'change' | 'closed';

export function ratingOffer(earlier: Rating | undefined, now: Instant): RatingOffer {
  if (earlier === undefined) return 'first';
  if (replaces({ proof: 'link' }, earlier)) return 'replace';
  return mayRestate(earlier, now) ? 'change' : 'closed';
}
