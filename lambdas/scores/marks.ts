import * as z from 'zod';
import { shardNames, shardOf } from '../kernel/shard.ts';
import type { Instant, LocalDate } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import type { Page, Table, Written } from '../platform/table.ts';

/** 16 partitions accept 16,000 marks a second, and 16 queries read them all. */
const SHARDS = 16;
/** Marks read from one shard at a time: a round over all shards then fits into memory and takes under a minute. */
const PAGE = 250;
/** Limit of one run, 80,000 marks, reached only by an import of several years. The next run continues. */
const MAX_ROUNDS = 20;
const DELETE_CONCURRENCY = 16;

/** A cell (agency and hour, `H44.100#2026-11-21T15`) with a rating that is new or changed, last at `markedAt`. */
export type DirtyMark = {
  readonly cell: string;
  readonly agency: string;
  readonly hour: string;
  readonly markedAt: Instant;
};

export type DirtyMarks = {
  /** Idempotent. */
  mark(cell: string, now: Instant): Promise<void>;
  /** All marks, some of every shard at a time. Marks set during the iteration may or may not be included. */
  rounds(): AsyncIterable<readonly DirtyMark[]>;
  /** Deletes the marks that have not been set again since they were read. */
  clear(marks: readonly DirtyMark[]): Promise<void>;
  /** The last day on which all counts were compared with the ratings, and the layout they had. */
  comparedOn(): Promise<Comparison | undefined>;
  markCompared(comparison: Comparison): Promise<void>;
};

export type Comparison = { readonly day: LocalDate; readonly layout: string };

const COMPARED = { pk: 'compared', sk: 'all' };
const StoredComparison = z.object({ day: z.string(), layout: z.string() });

const Stored = z.object({ sk: z.string(), markedAt: z.string() });

export function dirtyMarks(table: Table): DirtyMarks {
  return {
    async mark(cell, markedAt) {
      // A delayed write must not replace a newer mark: the cell would be considered settled too early.
      await table.put({ ...keyOf(cell), markedAt }, { any: [{ absent: 'pk' }, { below: { markedAt } }] });
    },
    rounds: () => rounds(table),
    async clear(marks) {
      const remove = ({ cell, markedAt }: DirtyMark): Promise<Written> =>
        table.remove(keyOf(cell), { equals: { markedAt } });
      await mapConcurrent(marks, { concurrency: DELETE_CONCURRENCY }, remove);
    },
    async comparedOn() {
      const [row] = (await table.query({ key: { pk: COMPARED.pk }, limit: 1, consistent: true })).items;
      return row && StoredComparison.parse(row);
    },
    async markCompared(comparison) {
      await table.put({ ...COMPARED, ...comparison });
    },
  };
}

async function* rounds(table: Table): AsyncGenerator<readonly DirtyMark[]> {
  let open: { readonly pk: string; readonly after?: Page['next'] }[] = shardNames(SHARDS).map((shard) => ({
    pk: partitionOf(shard),
  }));
  for (let round = 0; round < MAX_ROUNDS && open.length > 0; round += 1) {
    const pages = await mapConcurrent(open, { concurrency: SHARDS }, async ({ pk, after }) => ({
      pk,
      page: await table.query({ key: { pk }, limit: PAGE, consistent: true, ...(after && { after }) }),
    }));
    yield pages.flatMap(({ page }) => page.items.map(markOf));
    open = pages.flatMap(({ pk, page: { next } }) => (next === undefined ? [] : [{ pk, after: next }]));
  }
}

const partitionOf = (shard: string) => `dirty#${shard}`;
const agencyOf = (cell: string) => cell.slice(0, cell.indexOf('#'));
const keyOf = (cell: string) => ({ pk: partitionOf(shardOf(agencyOf(cell), SHARDS)), sk: cell });

function markOf(row: unknown): DirtyMark {
  const { sk, markedAt } = Stored.parse(row);
  const agency = agencyOf(sk);
  return { cell: sk, agency, hour: sk.slice(agency.length + 1), markedAt };
}
