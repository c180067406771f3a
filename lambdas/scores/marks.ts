import * as z from 'zod';
import { shardNames, shardOf } from '../kernel/shard.ts';
import type { Instant } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import type { Page, Table, Written } from '../platform/table.ts';

/** 16 partitions bear 16,000 marks a second, and 16 queries find them all. */
const SHARDS = 16;
/** Marks of one shard taken up at once: a round of all shards then fits into memory and into a minute. */
const PAGE = 250;
/** Then a run ends and leaves the rest to the next: 80,000 marks, as only an import of years makes. */
const MAX_ROUNDS = 20;
const DELETE_CONCURRENCY = 16;

/** A cell of an agency and hour (`H44.100#2026-11-21T15`) in which a rating came or changed at `markedAt` or before. */
export type Mark = {
  readonly cell: string;
  readonly agency: string;
  readonly hour: string;
  readonly markedAt: Instant;
};

export type DirtyMarks = {
  /** Harmless when done again. */
  mark(cell: string, now: Instant): Promise<void>;
  /** All marks, some of every shard at a time. What is marked meanwhile may or may not be among them. */
  rounds(): AsyncIterable<readonly Mark[]>;
  /** Takes away those marks that nobody set anew since they were read. */
  clear(marks: readonly Mark[]): Promise<void>;
};

const Stored = z.object({ sk: z.string(), markedAt: z.string() });

export function dirtyMarks(table: Table): DirtyMarks {
  return {
    async mark(cell, markedAt) {
      // A put that was long under way must not make a newer mark look older: it would be trusted too soon.
      await table.put({ ...keyOf(cell), markedAt }, { any: [{ absent: 'pk' }, { below: { markedAt } }] });
    },
    rounds: () => rounds(table),
    async clear(marks) {
      const remove = ({ cell, markedAt }: Mark): Promise<Written> =>
        table.remove(keyOf(cell), { equals: { markedAt } });
      await mapConcurrent(marks, { concurrency: DELETE_CONCURRENCY }, remove);
    },
  };
}

async function* rounds(table: Table): AsyncGenerator<readonly Mark[]> {
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

function markOf(row: unknown): Mark {
  const { sk, markedAt } = Stored.parse(row);
  const agency = agencyOf(sk);
  return { cell: sk, agency, hour: sk.slice(agency.length + 1), markedAt };
}
