import * as z from 'zod';
import { queryAll, type Table, type Written } from '../platform/table.ts';
import { LEVELS } from './domain/questionnaire.ts';
import { channels, type Levels, type Rating, type Voice } from './domain/rating.ts';

/** A page of the index: a megabyte holds some 5,000 rows, an hour of one agency seldom has a hundred. */
const PAGE = 1_000;

const Stored = z.object({
  subject: z.string(),
  agency: z.string(),
  procedure: z.string().optional(),
  channel: z.enum(channels),
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
});

const StoredVoice = Stored.extend({ resolved: z.boolean().optional(), changedAt: z.string() });

const StoredFact = Stored.pick({ levels: true, procedure: true, channel: true, version: true });

/** A rating as the index by cell carries it: what a score is counted from. */
export type Fact = {
  readonly levels: Levels;
  readonly procedure?: string | undefined;
  readonly channel: string;
  readonly version: number;
};

export type RatingStore = {
  find(subject: string): Promise<Rating | undefined>;
  /** `conflict`: what it is about has been rated already. */
  give(rating: Rating): Promise<Written>;
  /** Writes a rating that was changed by one version, unless somebody else changed it since it was read. */
  save(rating: Rating): Promise<Written>;
  /** Writes the voice unless one of the same or a higher version stands; where it counts never changes. */
  putVoice(voice: Voice): Promise<Written>;
  /** The facts of one agency and hour. An index trails its table by a moment: a rating just given may be absent. */
  inCell(cell: string): AsyncIterable<Fact>;
};

export function ratingStore(table: Table): RatingStore {
  return {
    async find(subject) {
      const item = await table.get({ subject });
      return item && StoredRating.parse(item);
    },
    give: (rating) => table.put(rating, { absent: 'subject' }),
    save: (rating) => table.put(rating, { equals: { version: rating.version - 1 } }),
    putVoice: (voice) => putVoice(table, voice),
    async *inCell(cell) {
      for await (const row of queryAll(table, { index: 'by-cell', key: { cell }, limit: PAGE })) {
        yield StoredFact.parse(row);
      }
    },
  };
}

async function putVoice(table: Table, voice: Voice): Promise<Written> {
  const item = await table.get({ subject: voice.subject });
  if (item === undefined) {
    const written = await table.put(voice, { absent: 'subject' });
    return written === 'written' ? written : putVoice(table, voice);
  }

  const { agency, procedure, channel, at, cell, receivedAt } = StoredVoice.parse(item);
  return table.put(
    { ...voice, agency, procedure, channel, at, cell, receivedAt },
    { below: { version: voice.version } },
  );
}
