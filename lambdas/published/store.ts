import type { LocalDate } from '../kernel/time.ts';
import type { Compared } from '../petitions/domain/similar/similarity.ts';
import type { Table } from '../platform/table.ts';
import { type Copies, copies } from './copies.ts';
import { nearest, type Sought } from './nearest.ts';
import { type Found, findRows, type Search } from './search.ts';
import { type Entry, ONLY, OpenRow, Progress, partitions, StoredEntry } from './stored.ts';

/** There is one of it. */
const PROGRESS = { pk: 'rebuild', sk: ONLY } as const;

export type PublishedStore = Copies & {
  find(id: string): Promise<Entry | undefined>;
  /** The newest first; of each only what is public now. `next` may be there although nothing was found yet. */
  search(search: Search, limit: number): Promise<{ readonly entries: readonly Entry[]; readonly next?: string }>;
  /** Those most similar to a text, the most similar first; the last of them have little in common with it. */
  nearest(sought: Sought): Promise<readonly Compared<Entry>[]>;
  /** How far the rebuild is. */
  progress(): Promise<Progress | undefined>;
  saveProgress(progress: Progress): Promise<void>;
  /** Open petitions of an agency and all below it that were due by a day, the longest overdue first. */
  dueBy(agency: string, day: LocalDate, limit: number, after?: string): Promise<OpenRows>;
};

export type OpenRows = { readonly rows: readonly OpenRow[]; readonly next?: string };

export const publishedStore = (table: Table): PublishedStore => ({
  ...copies(table),
  async find(id) {
    const item = await table.get({ pk: partitions.entry(id), sk: ONLY });
    return item && StoredEntry.parse(item);
  },
  async search(search, limit) {
    const { rows, next }: Found = await findRows(table, search, limit);
    const items = await table.getMany(rows.map(({ id }) => ({ pk: partitions.entry(id), sk: ONLY })));
    const byId = new Map(items.map((item) => StoredEntry.parse(item)).map((entry) => [entry.id, entry]));
    const entries = rows.flatMap(({ id, sk }) => {
      const entry = byId.get(id);
      return entry !== undefined && sk.startsWith(entry.publishedAt) ? [entry] : [];
    });
    return { entries, ...(next !== undefined && { next }) };
  },
  nearest: (sought) => nearest(table, sought),
  async progress() {
    const item = await table.get(PROGRESS);
    return item && Progress.parse(item);
  },
  async saveProgress(progress) {
    await table.put({ ...PROGRESS, ...progress });
  },
  async dueBy(agency, day, limit, after) {
    const { items } = await table.query({
      ...{ key: { pk: partitions.open(agency) }, limit: limit + 2 },
      // Behind every row of the day.
      range: { name: 'sk', to: `${day}~`, ...(after !== undefined && { from: after }) },
    });
    const rows = items.map((item) => OpenRow.parse(item)).filter(({ sk }) => sk !== after);
    const last = rows[limit - 1];
    return { rows: rows.slice(0, limit), ...(rows.length > limit && last && { next: last.sk }) };
  },
});
