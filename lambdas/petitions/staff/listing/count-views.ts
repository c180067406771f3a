import type { Instant } from '../../../kernel/time.ts';
import { type Count, type CountedRow, countIn } from '../../domain/views/counts.ts';
import type { View, ViewName } from '../../domain/views/view.ts';
import type { AgencyRow } from '../../stored.ts';
import { again, inOrder, type Lists, type Rows } from './in-order.ts';

/** Rows that are read to count: nobody plans by a larger number, and 1,000 rows are some 50 read units. */
const MAX_COUNTED = 1_000;

type Readable = (rows: readonly AgencyRow[]) => Promise<readonly AgencyRow[]>;

type Counted = {
  readonly counts: Readonly<Record<ViewName, Count>>;
  /** What was read to count, for the first page; undefined of a view that begins or ends within the inbox. */
  readonly rowsOf: (name: ViewName, view: View) => Rows | undefined;
};

/** How many petitions are in each view, of those that the caller may know of; `closed` is of what was received in a month. */
export async function countViews(
  lists: Readonly<Record<'inbox' | 'received' | 'lowRated', Lists>>,
  readable: Readable,
  viewNamed: (name: ViewName) => View,
): Promise<Counted> {
  const [inbox, received, lowRated] = await Promise.all([
    readToCount(lists.inbox, readable),
    readToCount(lists.received, readable),
    readToCount(lists.lowRated, readable),
  ]);
  const open = (name: ViewName) => countIn(viewNamed(name), inbox);
  return {
    counts: {
      inbox: open('inbox'),
      mine: open('mine'),
      dueSoon: open('dueSoon'),
      overdue: open('overdue'),
      unassigned: open('unassigned'),
      triage: open('triage'),
      awaitingPublication: open('awaitingPublication'),
      reopened: open('reopened'),
      lowRated: countIn(viewNamed('lowRated'), lowRated),
      closed: countIn(viewNamed('closed'), received),
    },
    rowsOf(name, { range }) {
      if (name === 'closed') return received.all();
      if (name === 'lowRated') return lowRated.all();
      return Object.keys(range).length === 0 ? inbox.all() : undefined;
    },
  };
}

type ReadRows = {
  readonly rows: readonly CountedRow[];
  /** Until when the list was read if it goes on. */
  readonly readUntil: Instant | undefined;
  /** The list from its beginning: what was read, then the rest. */
  readonly all: () => Rows;
};

async function readToCount(lists: Lists, readable: Readable): Promise<ReadRows> {
  const { sortOf } = lists;
  const list = inOrder(lists);
  const taken = await list.take(MAX_COUNTED);
  const last = taken.at(-1);
  const readUntil = last && list.hasMore() ? sortOf(last) : undefined;
  const rows = (await readable(taken)).map((row) => ({ ...row, at: sortOf(row) }));
  return { rows, readUntil, all: () => again(taken, list) };
}
