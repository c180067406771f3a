import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Rating } from './rating.ts';

/** The reason for a rating: any of the listed reasons, a comment, or both. */
export type Remark = { readonly reasons?: readonly string[] | undefined; readonly comment?: string | undefined };

/**
 * Long enough for a device that was offline over a weekend; short enough that the remarks of a month are complete soon
 * after it ends.
 */
const REMARK_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * The rating with the remark added, or the same rating if it already has this remark. A rating accepts one remark, sent
 * with it or later; its cell and levels do not change.
 */
export function remarkOn(
  rating: Rating,
  remark: Remark,
  now: Instant,
): Rating | Refusal<'idempotency.mismatch'> | Refusal<'rating.remarkTooLate'> {
  if (isRemarked(rating)) return isSame(rating, remark) ? rating : refuse('idempotency.mismatch');
  if (Date.parse(now) - Date.parse(rating.receivedAt) > REMARK_DAYS * DAY_MS) {
    return refuse('rating.remarkTooLate', { detail: `A remark is accepted for ${REMARK_DAYS} days after the rating.` });
  }

  const { reasons, comment } = remark;
  return { ...rating, reasons, comment, remarkedAt: now, version: rating.version + 1 };
}

const isRemarked = ({ reasons = [], comment }: Remark) => reasons.length > 0 || comment !== undefined;

const isSame = (a: Remark, b: Remark) => a.comment === b.comment && sortedReasons(a) === sortedReasons(b);

/** The order of the reasons does not matter. */
const sortedReasons = ({ reasons = [] }: Remark) => [...reasons].sort().join();
