import type { Instant } from '../../../kernel/time.ts';
import { mapConcurrent } from '../../../platform/map-concurrent.ts';
import { MAX_PAGE } from '../../../platform/page.ts';
import type { ListPosition, RowPage } from '../../store.ts';
import type { AgencyRow, ListRow } from '../../stored.ts';

/** After which row reading continues: what the lists are sorted by, and at the same instant the agency, then the code. */
export type Position = ListPosition & { readonly agency: string };

/** Where reading one list begins or ends: after a row, or at an instant, inclusive. */
export type Bounds = {
  readonly after?: ListPosition | undefined;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
};

/** The lists of several agencies, each sorted by the same instant of its rows. */
export type Lists = {
  readonly agencies: readonly string[];
  readonly read: (agency: string, rows: Bounds & { readonly limit: number }) => Promise<RowPage>;
  readonly sortOf: (row: ListRow) => Instant;
  readonly descending: boolean;
};

/** Rows in order, read when they are taken. */
export type Rows = {
  readonly take: (count: number) => Promise<readonly AgencyRow[]>;
  /** Whether there may be more than was taken. */
  readonly hasMore: () => boolean;
  readonly positionOf: (row: AgencyRow) => Position;
};

/** A subtree is read by about as many connections as a client opens at once. */
const CONCURRENCY = 32;
/** Rows of the first read of each list if there are several: about what the smallest unit of a read contains. */
const FIRST_READ = 8;

type List = {
  readonly agency: string;
  readonly rows: AgencyRow[];
  /** Where the next read begins; undefined after the last one. */
  rest: Bounds | undefined;
  size: number;
};

/**
 * The rows of all lists as one list. Each is read in parts that double in size, so that what is read is one small
 * part of each list and about twice what is taken.
 */
export function inOrder(lists: Lists, after?: Position): Rows {
  const { sortOf, descending } = lists;
  const isOne = lists.agencies.length === 1;
  const open: List[] = [...lists.agencies].sort().map((agency) => {
    return { agency, rows: [], rest: startOf(agency, after, descending), size: isOne ? MAX_PAGE : FIRST_READ };
  });
  const read = async (list: List, most: number) => {
    const limit = Math.min(most, list.size);
    const page = await lists.read(list.agency, { ...list.rest, limit });
    list.rows.push(...page.rows.map((row) => ({ ...row, agency: list.agency })));
    list.rest = page.next && { ...list.rest, after: page.next };
    list.size = Math.min(MAX_PAGE, list.size * 2);
  };
  /** Of equal rows the one of the first agency, because lists are sorted by agency. */
  const first = () => {
    let found: { readonly list: List; readonly at: Instant } | undefined;
    for (const list of open) {
      const [row] = list.rows;
      if (row === undefined) continue;
      const at = sortOf(row);
      if (found === undefined || (descending ? at > found.at : at < found.at)) found = { list, at };
    }
    return found?.list;
  };
  return {
    async take(count) {
      const taken: AgencyRow[] = [];
      while (taken.length < count) {
        const unread = open.filter(({ rows, rest }) => rows.length === 0 && rest !== undefined);
        if (unread.length > 0) {
          await mapConcurrent(unread, { concurrency: CONCURRENCY }, (list) => read(list, count - taken.length));
        }
        const row = first()?.rows.shift();
        if (row === undefined) {
          if (open.every(({ rest }) => rest === undefined)) break;
        } else taken.push(row);
      }
      return taken;
    },
    hasMore: () => open.some(({ rows, rest }) => rows.length > 0 || rest !== undefined),
    positionOf: (row) => ({ at: sortOf(row), code: row.code, agency: row.agency }),
  };
}

/** The same rows once more: those that were taken, then what comes after them. */
export function again(taken: readonly AgencyRow[], rest: Rows): Rows {
  let at = 0;
  return {
    async take(count) {
      const rows = taken.slice(at, at + count);
      at += rows.length;
      return rows.length === count ? rows : [...rows, ...(await rest.take(count - rows.length))];
    },
    hasMore: () => at < taken.length || rest.hasMore(),
    positionOf: rest.positionOf,
  };
}

/** Lists of agencies before that of the position were read at its instant too; those after it only before it. */
function startOf(agency: string, after: Position | undefined, descending: boolean): Bounds {
  if (after === undefined) return {};
  if (agency === after.agency) return { after: { at: after.at, code: after.code } };
  const wasRead = agency < after.agency;
  if (descending) return { to: wasRead ? millisecondBefore(after.at) : after.at };
  // No instant is between one and itself with a letter behind it.
  return { from: wasRead ? `${after.at}~` : after.at };
}

const millisecondBefore = (at: Instant): Instant => new Date(Date.parse(at) - 1).toISOString();
