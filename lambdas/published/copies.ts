import * as z from 'zod';
import { canonicalJson } from '../kernel/canonical-json.ts';
import { sha256 } from '../platform/hmac.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import type { Table } from '../platform/table.ts';
import { type Copy, entryOf, ONLY, partitions, type Row, rowsOf } from './stored.ts';

/** Which rows a petition has, or may have. `digest` is missing while they are being replaced. */
const Kept = z.object({ rows: z.array(z.tuple([z.string(), z.string()])), digest: z.string().optional() });

/** A summary of average length has 70 rows. */
const ROW_CONCURRENCY = 16;

export type Copies = {
  /**
   * Makes what is stored of a petition equal to `copy`. Repeatable, and safe to stop anywhere: which rows there may be is
   * written before the first of them, the entry goes first when it ends, and readers ask the entry.
   */
  replace(copy: Copy): Promise<'written' | 'same'>;
};

export const copies = (table: Table): Copies => ({
  async replace(copy) {
    const entry = entryOf(copy);
    const rows = rowsOf(copy);
    const digest = sha256(canonicalJson([entry, rows]));
    const key = { pk: partitions.rows(copy.id), sk: ONLY };
    const item = await table.get(key);
    const kept = item && Kept.parse(item);
    if (kept === undefined ? entry === undefined && rows.length === 0 : kept.digest === digest) return 'same';

    const before = kept?.rows ?? [];
    const wanted = rows.map(({ pk, sk }) => [pk, sk] as const);
    const isWanted = new Set(wanted.map(String));
    const former = before.filter((row) => !isWanted.has(String(row)));
    await table.put({ ...key, rows: [...wanted, ...former] });
    if (entry === undefined) await table.remove({ pk: partitions.entry(copy.id), sk: ONLY });
    await mapConcurrent(former, { concurrency: ROW_CONCURRENCY }, ([pk, sk]) => table.remove({ pk, sk }));
    if (entry !== undefined) await table.put(entry);
    await mapConcurrent(rows, { concurrency: ROW_CONCURRENCY }, (row: Row) => table.put(row));
    if (rows.length === 0) await table.remove(key);
    else await table.put({ ...key, rows: wanted, digest });
    return 'written';
  },
});
