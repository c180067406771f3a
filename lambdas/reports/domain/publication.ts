import type { DateRange } from './date-range.ts';
import type { PetitionDays } from './petition-days.ts';

export type PublicationCounts = {
  readonly publishedOnTime: number;
  readonly publishedLate: number;
  readonly awaitedInTime: number;
  readonly awaitedOverdue: number;
};

/** How the publication of an answer stood in a month; undefined if none was awaited in it. */
export function publicationIn(
  { past = [], closed, publication }: PetitionDays,
  month: DateRange,
): keyof PublicationCounts | undefined {
  return [...past.map(({ on, published }) => ({ on, publication: published })), { on: closed?.on, publication }]
    .filter(({ on }) => on !== undefined && on <= month.to)
    .map((answer) => answer.publication && stateIn(answer.publication, month))
    .findLast((state) => state !== undefined);
}

function stateIn(
  { on, dueOn }: NonNullable<PetitionDays['publication']>,
  { from, to }: DateRange,
): keyof PublicationCounts | undefined {
  if (on === undefined || on > to) return dueOn >= to ? 'awaitedInTime' : 'awaitedOverdue';
  if (on < from) return undefined;
  return on <= dueOn ? 'publishedOnTime' : 'publishedLate';
}
