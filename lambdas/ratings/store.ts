import * as z from 'zod';
import { type Item, queryAll, type Table, type Written } from '../platform/table.ts';
import { kindOfSubject, type Proof, proofOfStored, proofs, type RatedKind } from './domain/proof.ts';
import { LEVELS } from './domain/questionnaire.ts';
import { type AnswerRating, channels, type Levels, type Rating, type RatingRecord } from './domain/rating.ts';

/** Page size of the index: a megabyte holds about 5,000 rows, and an hour of one agency rarely has a hundred. */
const PAGE = 1_000;

const Stored = z.object({
  subject: z.string(),
  agency: z.string(),
  procedure: z.string().optional(),
  channel: z.enum(channels),
  proof: z.enum(proofs).optional(),
  at: z.string(),
  cell: z.string(),
  levels: z.record(z.string(), z.number().int().min(1).max(LEVELS)),
  reasons: z.array(z.string()).optional(),
  version: z.number().int().min(1),
  receivedAt: z.string(),
  questionnaire: z.object({ id: z.string(), version: z.string() }),
});

const StoredRating = Stored.extend({
  id: z.string(),
  bodyHash: z.string(),
  code: z.string().optional(),
  comment: z.string().optional(),
  remarkedAt: z.string().optional(),
  replaced: z
    .array(
      z.object({
        cell: z.string(),
        procedure: z.string().optional(),
        channel: z.enum(channels),
        proof: z.enum(proofs),
        version: z.number().int().min(1),
        receivedAt: z.string(),
      }),
    )
    .optional(),
  replacements: z.number().int().optional(),
});

const StoredAnswerRating = Stored.extend({ resolved: z.boolean().optional(), changedAt: z.string() });

const StoredFact = Stored.pick({
  subject: true,
  levels: true,
  procedure: true,
  channel: true,
  proof: true,
  version: true,
});

/** A rating as projected into the index `by-cell`: the input of the scores. */
export type RatingFact = {
  readonly levels: Levels;
  readonly procedure?: string | undefined;
  readonly channel: string;
  readonly proof: Proof;
  readonly kind: RatedKind;
  readonly version: number;
};

export type RatingStore = {
  find(subject: string): Promise<Rating | undefined>;
  /** Stores a new rating. `conflict`: its subject has already been rated. */
  create(rating: Rating): Promise<Written>;
  /** Replaces the version before `rating.version`. `conflict`: the rating was changed since it was read. */
  save(rating: Rating): Promise<Written>;
  /**
   * Stores the rating of an answer. `conflict`: the stored version is the same or higher. An update keeps the agency,
   * procedure, channel, time and cell that were stored first.
   */
  upsertAnswerRating(rating: AnswerRating): Promise<Written>;
  /** Stores what is left of a replaced rating in its cell. `conflict`: it is there already. */
  leaveRemainder(remainder: RatingRecord): Promise<Written>;
  /** The ratings of one agency and hour. The index is eventually consistent: a rating just stored may be missing. */
  factsIn(cell: string): AsyncIterable<RatingFact>;
};

export function ratingStore(table: Table): RatingStore {
  return {
    async find(subject) {
      return readRating(await table.get({ subject }));
    },
    create: (rating) => table.put(rating, { absent: 'subject' }),
    save: (rating) => table.put(rating, { equals: { version: rating.version - 1 } }),
    leaveRemainder: (remainder) => table.put(remainder, { absent: 'subject' }),
    upsertAnswerRating: (rating) => upsertAnswerRating(table, rating),
    async *factsIn(cell) {
      for await (const row of queryAll(table, { index: 'by-cell', key: { cell }, limit: PAGE })) {
        const { subject, ...fact } = withProof(StoredFact.parse(row));
        yield { ...fact, kind: kindOfSubject(subject) };
      }
    },
  };
}

/** A rating of a dossier or a visit as it is stored, also by earlier versions. */
export const readRating = (item: Item | undefined): Rating | undefined => item && withProof(StoredRating.parse(item));

function withProof<T extends { readonly subject: string; readonly proof?: Proof | undefined }>(item: T) {
  return { ...item, proof: proofOfStored(item.subject, item.proof) };
}

async function upsertAnswerRating(table: Table, rating: AnswerRating): Promise<Written> {
  const stored = await table.get({ subject: rating.subject });
  if (stored === undefined) {
    const written = await table.put(rating, { absent: 'subject' });
    return written === 'written' ? written : upsertAnswerRating(table, rating);
  }

  const { agency, procedure, channel, at, cell, receivedAt } = StoredAnswerRating.parse(stored);
  return table.put(
    { ...rating, agency, procedure, channel, at, cell, receivedAt },
    { below: { version: rating.version } },
  );
}
