import type * as z from 'zod';
import { shardNames } from '../kernel/shard.ts';
import type { Instant, LocalDate } from '../kernel/time.ts';
import { type Condition, type Page, queryAll, type Range, type Table, type Written } from '../platform/table.ts';
import { type Petition, PetitionSchema } from './domain/case/petition.ts';
import type { CalendarMark } from './domain/moves/acts/recalculate.ts';
import { ALERT_SHARDS, CHECK_SHARDS, COPY_SHARDS, ListRow, PassedRow, toItem } from './stored.ts';

/** Rows of the index have keys only: a page of them is 100 KB. */
const RATED_PAGE = 500;

export const alertShards = shardNames(ALERT_SHARDS);
export const checkShards = shardNames(CHECK_SHARDS);
export const copyShards = shardNames(COPY_SHARDS);

/** A position in a list: the sort value and the code of the last row read. */
export type ListPosition = { readonly at: string; readonly code: string };

export type RowPage = { readonly rows: readonly ListRow[]; readonly next?: ListPosition };
type Rows = { readonly limit: number; readonly after?: ListPosition | undefined };
type Due = { readonly code: string; readonly nextAlertAt: Instant };
type Check = { readonly code: string; readonly checkAt: Instant };
type Checks = { readonly due: readonly Check[]; readonly next?: Check };
type Mark = { readonly steps: readonly string[]; readonly at: Instant; readonly next?: Instant | undefined };

type Before = Pick<Petition, 'version' | 'stamp' | 'nextAlertAt'>;

/** What the next alert of a petition was when it was read. */
type Watched = { readonly nextAlertAt: Instant; readonly round: number };

export type PetitionStore = {
  find(code: string): Promise<Petition | undefined>;
  /** `conflict`: the code exists, from the same request or, very rarely, from another. */
  create(petition: Petition): Promise<Written>;
  /** Writes the petition if nothing, a trace or an alert mark included, was saved since `before` was read. */
  save(petition: Petition, before: Before): Promise<Written>;
  /** The open petitions of an agency, by due instant. */
  inbox(
    agency: string,
    rows: Rows & { readonly from?: Instant | undefined; readonly to?: Instant | undefined },
  ): Promise<RowPage>;
  /** The petitions an agency received in a month, newest first. */
  month(agency: string, month: string, rows: Rows & { readonly to?: Instant | undefined }): Promise<RowPage>;
  /** The petitions of an agency that were rated low, the latest rating first. */
  lowRated(
    agency: string,
    rows: Rows & { readonly from: Instant; readonly to?: Instant | undefined },
  ): Promise<RowPage>;
  /** The petitions received in a month that were passed on, by any agency. */
  passedOn(month: string, rows: Rows): Promise<{ readonly rows: readonly PassedRow[]; readonly next?: ListPosition }>;
  /** The codes of the petitions whose answers were rated on a local day, or whose ratings changed last on it. */
  ratedOn(day: LocalDate): AsyncIterable<string>;
  /** One page of the petitions whose next alert is due by `now`. */
  dueForAlert(shard: string, now: Instant, limit: number, after?: Due): Promise<{ due: readonly Due[]; next?: Due }>;
  /** One page of the petitions that a job has to look at by `now`, such as one whose sender adds nothing. */
  dueForCheck(shard: string, now: Instant, limit: number, after?: Check): Promise<Checks>;
  /** One page of the parts of which it is not confirmed that the petition they were split from lists them. */
  unlisted(shard: string, now: Instant, limit: number, after?: Check): Promise<Checks>;
  /** The codes of petitions that were saved since what is public of them was derived, the oldest first. */
  toCopy(shard: string, limit: number): Promise<readonly string[]>;
  /** Notes that what is public of a petition was derived, unless it was saved again in the meantime. */
  markCopied(code: string, expected: Pick<Petition, 'version'>): Promise<Written>;
  /**
   * Notes which calendar confirmed the deadline, unless the petition was moved in the meantime. Nothing else is written, so
   * that no copy is derived again; consumers of the stream see no event, as with `markAlert`.
   */
  markCalendar(code: string, mark: CalendarMark, expected: Pick<Petition, 'version'>): Promise<Written>;
  /**
   * Marks steps as noted, if any, and sets the next alert, if the clock and its next alert are still the `expected` ones: the
   * next alert of another clock may be at the same instant.
   */
  markAlert(code: string, mark: Mark, expected: Watched): Promise<Written>;
};

export function petitionStore(table: Table): PetitionStore {
  return {
    async find(code) {
      const item = await table.get({ code });
      return item && PetitionSchema.parse(item);
    },
    create: (petition) => table.put(toItem(petition), { absent: 'code' }),
    save: (petition, { version, stamp, nextAlertAt }) =>
      table.put(toItem(petition), {
        all: [{ equals: { version } }, isStill('stamp', stamp), isStill('nextAlertAt', nextAlertAt)],
      }),
    inbox: (agency, { from, to, limit, after }) =>
      readRows(
        table,
        { index: 'inbox', partition: 'openAgency', value: agency, sort: 'dueAt', from, to, limit, after },
        ListRow,
      ),
    month: (agency, month, { to, limit, after }) =>
      readRows(
        table,
        {
          ...{ index: 'by-month', partition: 'agencyMonth', value: `${agency}#${month}`, sort: 'receivedAt' },
          ...{ descending: true, to, limit, after },
        },
        ListRow,
      ),
    async lowRated(agency, { from, to, limit, after }) {
      // The newest comes first: what is after a row older than the range is older, too.
      if (after !== undefined && after.at < from) return { rows: [] };
      const list = {
        index: 'low-rated',
        partition: 'lowRatedAgency',
        value: agency,
        sort: 'ratedAt',
        descending: true,
      };
      return readRows(table, { ...list, from, to, limit, after }, ListRow);
    },
    passedOn: (month, { limit, after }) =>
      readRows(
        table,
        { index: 'passed-on', partition: 'passedMonth', value: month, sort: 'receivedAt', limit, after },
        PassedRow,
      ),
    async *ratedOn(day) {
      const query = { index: 'rated-on', key: { ratedOn: day }, limit: RATED_PAGE };
      for await (const { code } of queryAll(table, query)) yield `${code}`;
    },
    dueForAlert: (shard, now, limit, after) => dueForAlert(table, shard, now, limit, after),
    dueForCheck: (shard, now, limit, after) => dueFor(table, nextCheck, { shard, now, limit, after }),
    unlisted: (shard, now, limit, after) => dueFor(table, unlisted, { shard, now, limit, after }),
    async toCopy(copyShard, limit) {
      const { items } = await table.query({ index: 'to-copy', key: { copyShard }, limit });
      return items.map(({ code }) => `${code}`);
    },
    markCopied: (code, { version }) => table.update({ code }, { remove: ['copyShard'] }, { equals: { version } }),
    markCalendar: (code, { calendar, triageDueOn, delays }, { version }) =>
      table.update(
        { code },
        {
          set: {
            ...{ 'countdown.calendar': calendar, calendarVersion: calendar.version, triageDueOn },
            ...(delays && { delays }),
          },
        },
        { equals: { version } },
      ),
    markAlert: (code, { steps, at, next }, { nextAlertAt, round }) =>
      table.update(
        { code },
        {
          set: {
            ...Object.fromEntries(steps.map((step) => [`alerts.${step}`, at])),
            ...(next && { nextAlertAt: next }),
          },
          remove: next === undefined ? ['nextAlertAt', 'alertShard'] : [],
        },
        { equals: { nextAlertAt, round } },
      ),
  };
}

const isStill = (name: string, value: string | undefined): Condition =>
  value === undefined ? { absent: name } : { equals: { [name]: value } };

type RowQuery = Rows & {
  readonly index: string;
  readonly partition: string;
  readonly value: string;
  readonly sort: string;
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly descending?: boolean;
};

/**
 * The range may have moved since the last page was read, and DynamoDB rejects a cursor outside it: a cursor before the
 * range starts at its beginning, one after it is at its end.
 */
async function readRows<Row = ListRow>(
  table: Table,
  query: RowQuery,
  schema: z.ZodType<Row>,
): Promise<{ readonly rows: readonly Row[]; readonly next?: ListPosition }> {
  const { index, partition, value, sort, from, to, limit, after, descending = false } = query;
  if (after !== undefined && to !== undefined && after.at > to) return { rows: [] };
  const isInRange = after !== undefined && (from === undefined || from <= after.at);
  const range: Range = { name: sort, ...(from && { from }), ...(to && { to }) };
  const page: Page = await table.query({
    index,
    key: { [partition]: value },
    limit,
    descending,
    ...(from === undefined && to === undefined ? {} : { range }),
    ...(isInRange && { after: { [partition]: value, [sort]: after.at, code: after.code } }),
  });
  const rows = page.items.map((item) => schema.parse(item));
  return page.next === undefined
    ? { rows }
    : { rows, next: { at: `${page.next[sort]}`, code: `${page.next['code']}` } };
}

async function dueForAlert(table: Table, shard: string, now: Instant, limit: number, after?: Due) {
  const page = await table.query({
    index: 'next-alert',
    key: { alertShard: shard },
    range: { name: 'nextAlertAt', to: now },
    limit,
    ...(after && { after: { alertShard: shard, ...after } }),
  });
  const due = page.items.map((item) => ({ code: `${item['code']}`, nextAlertAt: `${item['nextAlertAt']}` }));
  const last = due.at(-1);
  return page.next === undefined || last === undefined ? { due } : { due, next: last };
}

/** A sparse index of what a job has to look at: its shard, and from when on. */
type DueIndex = { readonly index: string; readonly shard: string; readonly at: string };
const nextCheck: DueIndex = { index: 'next-check', shard: 'checkShard', at: 'checkAt' };
const unlisted: DueIndex = { index: 'unlisted', shard: 'listShard', at: 'listAt' };

type DueQuery = Pick<Rows, 'limit'> & {
  readonly shard: string;
  readonly now: Instant;
  readonly after?: Check | undefined;
};

async function dueFor(table: Table, names: DueIndex, { shard, now, limit, after }: DueQuery): Promise<Checks> {
  const key = { [names.shard]: shard };
  const page = await table.query({
    ...{ index: names.index, key, limit },
    range: { name: names.at, to: now },
    ...(after && { after: { ...key, [names.at]: after.checkAt, code: after.code } }),
  });
  const due = page.items.map((item) => ({ code: `${item['code']}`, checkAt: `${item[names.at]}` }));
  const last = due.at(-1);
  return page.next === undefined || last === undefined ? { due } : { due, next: last };
}
