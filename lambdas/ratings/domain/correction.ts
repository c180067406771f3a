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

/**
 * What the applicant of a dossier says under another id, instead of the rating that has the same proof: it counts where that
 * one did, and takes its reasons again. `undefined` after the month in which that one counts.
 */
export function restated(earlier: Rating, rating: Rating, now: Instant): Rating | undefined {
  if (!mayRestate(earlier, now)) return undefined;
  const { reasons: _, comment: __, remarkedAt: ___, ...kept } = earlier;
  const { id, bodyHash, levels, reasons, comment } = rating;
  return {
    ...{ ...kept, id, bodyHash, levels, version: earlier.version + 1 },
    ...(reasons !== undefined && { reasons }),
    ...(comment !== undefined && { comment }),
  };
}

/** Whether the month in which a rating counts has not ended: its reports are still to come. */
export const mayRestate = ({ at }: Pick<Rating, 'at'>, now: Instant): boolean => monthOf(at) === monthOf(now);

const monthOf = (instant: Instant) => localDateOf(instant).slice(0, 7);
