import { type Agency, treeOf } from '../../lambdas/directory/domain/tree.ts';
import { directoryStore } from '../../lambdas/directory/store.ts';
import type { Instant } from '../../lambdas/kernel/time.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import type { AnswerRating, RatingRecord } from '../../lambdas/ratings/domain/rating.ts';
import { ratingStore } from '../../lambdas/ratings/store.ts';
import { dirtyMarks } from '../../lambdas/scores/marks.ts';
import { type Recounted, recount } from '../../lambdas/scores/recount.ts';
import { releaseStore } from '../../lambdas/scores/release-store.ts';
import { scoreStore } from '../../lambdas/scores/store.ts';
import { phuTho } from './agencies.ts';

type Tables = { readonly ratings: Table; readonly scores: Table; readonly directory: Table };

/** Ratings, their marks and a roll-up on tables of any kind, with no AWS between them. */
export function scorePipeline({ ratings, scores, directory }: Tables) {
  const marks = dirtyMarks(scores);
  return {
    async settle(agencies: readonly Agency[] = phuTho): Promise<void> {
      const store = directoryStore(directory, 'H44');
      for (const agency of agencies) await store.putAgency(agency);
    },
    /** Stores the rating, then marks its cell, as the stream would. */
    async give(rating: RatingRecord, now: Instant = rating.receivedAt): Promise<void> {
      await ratings.put(rating);
      await marks.mark(rating.cell, now);
    },
    async correct(rating: AnswerRating, now: Instant = rating.receivedAt): Promise<void> {
      await ratingStore(ratings).upsertAnswerRating(rating);
      await marks.mark(rating.cell, now);
    },
    /** One run; `through` wraps its tables, to inject lag, faults or other runs. */
    rollUp(now: Instant, through: (table: Table, name: keyof Tables) => Table = (table) => table): Promise<Recounted> {
      const [r, s, d] = [through(ratings, 'ratings'), through(scores, 'scores'), through(directory, 'directory')];
      return recount(
        {
          ...{ ratings: ratingStore(r), directory: directoryStore(d, 'H44') },
          ...{ scores: scoreStore(s), releases: releaseStore(s), marks: dirtyMarks(s) },
        },
        now,
      );
    },
    facts: (cell: string) => ratingStore(ratings).factsIn(cell),
    rating: (subject: string) => ratings.get({ subject }),
    scores: scoreStore(scores),
    marks,
    tree: treeOf(phuTho, '2026-11-21'),
  };
}

export type ScorePipeline = ReturnType<typeof scorePipeline>;
