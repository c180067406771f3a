import { shardNames, shardOf } from '../kernel/shard.ts';
import { addDays, type Instant, instantAt, localDateOf } from '../kernel/time.ts';
import type { Item, Page, Range, Table, Written } from '../platform/table.ts';
import { events } from './domain/events.ts';
import type { AlertStep } from './domain/ladder.ts';
import type { Petition } from './domain/petition.ts';
import { isAnswered, isOpen, type Status } from './domain/status.ts';
import { type ListRow, ListRowSchema, PetitionSchema } from './stored.ts';

/** Shards of the `next-alert` index: 16 partitions bear 16,000 alerts a second, and 16 queries cost little. */
const ALERT_SHARDS = 16;

export const alertShards = shardNames(ALERT_SHARDS);

/** A place in a list: the sort value and the code of the row before it. */
export type Place = { readonly at: string; readonly code: string };

export type RowPage = { readonly rows: readonly ListRow[]; readonly next?: Place };
type Rows = { readonly limit: number; readonly after?: Place | undefined };
type Due = { readonly code: string; readonly nextAlertAt: Instant };
type Mark = { readonly step?: AlertStep | undefined; readonly at: Instant; readonly next?: Instant | undefined };

type Before = Pick<Petition, 'version' | 'nextAlertAt'>;

export type PetitionStore = {
  find(code: string): Promise<Petition | undefined>;
  /** `conflict`: the code is taken, by the same request or, once in a very long while, by another. */
  create(petition: Petition): Promise<Written>;
  /** Writes the petition if, since `before` was read, nobody moved it and no alert of it was marked. */
  save(petition: Petition, before: Before): Promise<Written>;
  /** What is open at an agency, by due instant. */
  inbox(agency: string, rows: Rows & { readonly from?: Instant; readonly to?: Instant }): Promise<RowPage>;
  /** What an agency received in a month, newest first. */
  month(agency: string, month: string, rows: Rows): Promise<RowPage>;
  /** One page of what must be spoken of by `now`. */
  dueForAlert(shard: string, now: Instant, limit: number, after?: Due): Promise<{ due: readonly Due[]; next?: Due }>;
  /** Notes that a step was said, or only when the next is due, if nobody did so since `expected` was read. */
  markAlert(code: string, mark: Mark, expected: Instant): Promise<Written>;
};

export function petitionStore(table: Table): PetitionStore {
  return {
    async find(code) {
      const item = await table.get({ code });
      return item && PetitionSchema.parse(item);
    },
    create: (petition) => table.put(toItem(petition), { absent: 'code' }),
    save: (petition, { version, nextAlertAt }) =>
      table.put(toItem(petition), {
        all: [
          { equals: { version } },
          nextAlertAt === undefined ? { absent: 'nextAlertAt' } : { equals: { nextAlertAt } },
        ],
      }),
    inbox: (agency, { from, to, limit, after }) =>
      readRows(table, {
        index: 'inbox',
        partition: 'openAgency',
        value: agency,
        sort: 'dueAt',
        from,
        to,
        limit,
        after,
      }),
    month: (agency, month, { limit, after }) =>
      readRows(table, {
        index: 'by-month',
        partition: 'agencyMonth',
        value: `${agency}#${month}`,
        sort: 'receivedAt',
        descending: true,
        limit,
        after,
      }),
    dueForAlert: (shard, now, limit, after) => dueForAlert(table, shard, now, limit, after),
    markAlert: (code, { step, at, next }, expected) =>
      table.update(
        { code },
        {
          set: { ...(step && { [`alerts.${step}`]: at }), ...(next && { nextAlertAt: next }) },
          remove: next === undefined ? ['nextAlertAt', 'alertShard'] : [],
        },
        { equals: { nextAlertAt: expected } },
      ),
  };
}

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
 * A range may have moved on since its last page was read, and DynamoDB would call a cursor outside it our mistake:
 * one before it stands at its beginning, one behind it at its end.
 */
async function readRows(table: Table, query: RowQuery): Promise<RowPage> {
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
  const rows = page.items.map((item) => ListRowSchema.parse(item));
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

/** The petition with the attributes that its indexes read; a closed one leaves the sparse ones by having none. */
function toItem(petition: Petition): Item {
  const { agency, receivedAt, dueOn, status, code, nextAlertAt, answer, assignee } = petition;
  return {
    ...petition,
    agencyMonth: `${agency}#${localDateOf(receivedAt).slice(0, 7)}`,
    ...(isOpen(status) && { openAgency: agency, dueAt: instantAt(addDays(dueOn, 1), '00:00') }),
    ...(nextAlertAt !== undefined && { alertShard: shardOf(code, ALERT_SHARDS) }),
    ...(answer && isGiven(status) && { answeredOn: answer.on, answerDueOn: answer.dueOn }),
    ...(isLeft(status) && { endedOn: lastMovedOn(petition) }),
    ...(assignee && { assigneeId: assignee.id, assigneeName: assignee.name }),
  };
}

/** An answer that was sent back or opened again is not one by which an agency has kept its deadline. */
const isGiven = (status: Status) => isAnswered(status) || status === 'awaitingPublication';

/** It ended without an answer: refused, given to another administration, taken back. */
const isLeft = (status: Status) => !isOpen(status) && !isAnswered(status);

/** Of such a petition nothing but an opened contact comes after its last move, and that no citizen sees. */
const lastMovedOn = ({ events: happened, receivedAt }: Petition) =>
  localDateOf(happened.findLast(({ event }) => events[event].isPublic)?.at ?? receivedAt);
