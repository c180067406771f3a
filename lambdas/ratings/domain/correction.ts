import { type Instant, localDateOf } from '../../kernel/time.ts';
import type { Levels, Rating } from './rating.ts';

/** What the sender of a rating may say instead of it. */
export type Correction = { readonly levels: Levels; readonly comment?: string | undefined };

/**
 * The rating with other levels: it counts where it did. The same object if nothing changes; `undefined` after the calendar
 * month in which it counts, because that month is in reports.
 */
export function corrected(rating: Rating, { levels, comment }: Correction, now: Instant): Rating | undefined {
  if (JSON.stringify(rating.levels) === JSON.stringify(levels) && rating.comment === comment) return rating;
  if (monthOf(rating.at) !== monthOf(now)) return undefined;
  const { comment: _, ...rest } = rating;
  return { ...rest, levels, ...(comment !== undefined && { comment }), version: rating.version + 1 };
}

const monthOf = (instant: Instant) => localDateOf(instant).slice(0, 7);
