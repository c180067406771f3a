import { mapConcurrent } from '../../platform/map-concurrent.ts';
import type { Access } from './access.ts';
import type { AccessPage, Window } from './store.ts';

/** Of the lists of several agencies, as `AccessStore` reads one of them. */
type Read = (agency: string, window: Window, limit: number) => Promise<AccessPage>;

/** About as many connections as a client opens at once. */
const CONCURRENCY = 32;
/** Rows of the first read of each list if there are several. */
const FIRST_READ = 8;

type List = { readonly agency: string; rows: readonly Access[]; isMore: boolean; size: number };

/** The latest accesses of several agencies in one order, at most `limit`. What is read is a small part of each list. */
export async function latestOf(
  agencies: readonly string[],
  read: Read,
  { window, limit }: { readonly window: Window; readonly limit: number },
): Promise<AccessPage> {
  const size = agencies.length === 1 ? limit + 1 : Math.min(FIRST_READ, limit + 1);
  const lists: List[] = agencies.map((agency) => ({ agency, rows: [], isMore: true, size }));
  for (;;) {
    const all = lists.flatMap(({ rows }) => rows).sort(latestFirst);
    // A list that goes on may have what belongs before this row, or before the end of a page that is not full.
    const end = all[limit]?.entry;
    const unread = lists.filter(({ rows, isMore }) => isMore && !isBefore(rows.at(-1)?.entry, end));
    if (unread.length === 0) return { rows: all.slice(0, limit), isMore: end !== undefined };
    await mapConcurrent(unread, { concurrency: CONCURRENCY }, (list) => readOn(list, read, window));
  }
}

async function readOn(list: List, read: Read, window: Window): Promise<void> {
  const after = list.rows.at(-1)?.entry ?? window.after;
  const page = await read(list.agency, { ...window, after }, list.size);
  list.rows = [...list.rows, ...page.rows];
  list.isMore = page.isMore;
  list.size *= 2;
}

/** Whether a list was read to an entry that is not later than the end. */
const isBefore = (last: string | undefined, end: string | undefined): boolean =>
  last !== undefined && end !== undefined && last <= end;

const latestFirst = (a: Access, b: Access): number => (a.entry < b.entry ? 1 : -1);
