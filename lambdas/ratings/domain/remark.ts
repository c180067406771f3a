import { type Refusal, refuse } from '../../kernel/refusal.ts';
import type { Instant } from '../../kernel/time.ts';
import type { Rating } from './rating.ts';

/** Why somebody rated as they did: any of the chips, and words of their own. */
export type Remark = { readonly reasons?: readonly string[] | undefined; readonly comment?: string | undefined };

/**
 * A visit is fresh in mind that long, and a device that was cut off over a weekend gets its words through; then whoever
 * reads the remarks of a month knows that they are all there.
 */
const REMARK_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * A rating with its remark; the same rating where that very remark stands already. Nobody says why twice: who said it
 * with the rating has said it. The hour in which the rating counts and its levels stay as they are.
 */
export function remarkOn(
  rating: Rating,
  said: Remark,
  now: Instant,
): Rating | Refusal<'idempotency.mismatch'> | Refusal<'rating.remarkTooLate'> {
  if (isRemarked(rating)) return isSame(rating, said) ? rating : refuse('idempotency.mismatch');
  if (Date.parse(now) - Date.parse(rating.receivedAt) > REMARK_DAYS * DAY_MS) {
    return refuse('rating.remarkTooLate', { detail: `A remark is taken for ${REMARK_DAYS} days after the rating.` });
  }

  const { reasons, comment } = said;
  return { ...rating, reasons, comment, remarkedAt: now, version: rating.version + 1 };
}

const isRemarked = ({ reasons = [], comment }: Remark) => reasons.length > 0 || comment !== undefined;

const isSame = (one: Remark, other: Remark) => one.comment === other.comment && chips(one) === chips(other);

/** Ticked in whatever order. */
const chips = ({ reasons = [] }: Remark) => [...reasons].sort().join();
