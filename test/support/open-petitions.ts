import { shardOf } from '../../lambdas/kernel/shard.ts';
import { addDays, type Instant, instantAt, localDateOf } from '../../lambdas/kernel/time.ts';
import type { PetitionIn } from '../../lambdas/petitions/domain/case/petition.ts';
import { type Step, stepsOf } from '../../lambdas/petitions/domain/deadlines/escalation.ts';
import { alertShards } from '../../lambdas/petitions/store.ts';
import { ALERT_SHARDS, toItem } from '../../lambdas/petitions/stored.ts';
import { memoryTable } from '../../lambdas/platform/memory-table.ts';
import type { Item, Key, Page, Query, Table } from '../../lambdas/platform/table.ts';
import { tables } from '../../lambdas/service.ts';
import { aPetitionIn, calendar } from './petitions.ts';

/** How many petitions are open, how many of them are due, and when. */
export type Load = { readonly open: number; readonly due: number; readonly now: Instant };

/** Received on each of the days before, so that every step of the ladder is among what is due. */
const DAYS = 40;

/**
 * A table of open petitions that is as large as one likes: of each only a number and the instant of its next alert are
 * kept, and its item is made when it is read. What was written is kept as it is. Only the index `next-alert`
 * can be queried.
 */
export function openPetitions(load: Load, agencies: readonly string[]): Table {
  const born = bornOn(load);
  const shards = rowsByShard(load, born);
  const written = memoryTable(tables.petitions);
  const changed = new Set<string>();

  const original = (code: string): Item => {
    const n = Number(code.slice(PREFIX.length));
    return toItem(petitionNo(n, born(n), agencies));
  };
  const table: Table = {
    ...written,
    get: async (key) => (changed.has(`${key['code']}`) ? written.get(key) : original(`${key['code']}`)),
    async update(key, change, condition) {
      const code = `${key['code']}`;
      if (!changed.has(code)) await written.put(original(code));
      changed.add(code);
      return written.update(key, change, condition);
    },
    async query(query) {
      if (query.index !== 'next-alert') throw new Error(`There is no index ${query.index} here`);
      const shard = `${query.key['alertShard']}`;
      const moved = await written.query({ ...query, limit: Number.MAX_SAFE_INTEGER });
      const rows = rowsIn(shards.get(shard) ?? new Map(), query.range ?? { name: 'nextAlertAt' })
        .filter(({ code }) => !changed.has(code))
        .map(({ code, at }) => ({ code, nextAlertAt: at, alertShard: shard }));
      return pageOf([...rows, ...moved.items], query);
    },
  };
  return table;
}

type Born = { readonly receivedAt: Instant; readonly marked: readonly Step[]; readonly nextAlertAt: Instant };

/** The first `due` petitions have reached a step that is not marked; of the others all that were reached are. */
function bornOn({ due, now }: Load): (n: number) => Born {
  const days = Array.from({ length: DAYS }, (_, back) => instantAt(addDays(localDateOf(now), -back), '09:30'));
  const states = days.map((receivedAt) => ({
    receivedAt,
    steps: stepsOf(aPetitionIn('processing', { receivedAt }, receivedAt), calendar),
  }));
  const reached = (steps: readonly Step[]) => steps.filter(({ at }) => at <= now);
  const waiting = states.flatMap(({ receivedAt, steps }): Born[] => {
    const marked = reached(steps);
    const next = steps[marked.length];
    return next === undefined ? [] : [{ receivedAt, marked, nextAlertAt: next.at }];
  });
  const isDue = states.flatMap(({ receivedAt, steps }): Born[] => {
    const all = reached(steps);
    const last = all.at(-1);
    return last === undefined ? [] : [{ receivedAt, marked: all.slice(0, -1), nextAlertAt: last.at }];
  });
  const pick = (from: readonly Born[], n: number): Born => {
    const found = from[n % from.length];
    if (found === undefined) throw new Error('There is a day for each');
    return found;
  };
  return (n) => (n < due ? pick(isDue, n) : pick(waiting, n));
}

const PREFIX = 'PAKN-';
const codeNo = (n: number) => `${PREFIX}${`${n}`.padStart(8, '0')}`;

function petitionNo(
  n: number,
  { receivedAt, marked, nextAlertAt }: Born,
  agencies: readonly string[],
): PetitionIn<'processing'> {
  const agency = agencies[n % agencies.length] ?? '';
  const petition = aPetitionIn('processing', { code: codeNo(n), agency, receivedAt }, receivedAt);
  const assignee = { id: `officer-${agency}`, name: `Cán bộ ${agency}` };
  return { ...petition, assignee, alerts: Object.fromEntries(marked.map(({ name, at }) => [name, at])), nextAlertAt };
}

/** The numbers of the petitions of each shard, by the instant of their next alert. */
type Rows = ReadonlyMap<Instant, readonly number[]>;

function rowsByShard({ open }: Load, born: (n: number) => Born): ReadonlyMap<string, Rows> {
  const shards = new Map(alertShards.map((shard) => [shard, new Map<Instant, number[]>()]));
  for (let n = 0; n < open; n += 1) {
    const rows = shards.get(shardOf(codeNo(n), ALERT_SHARDS));
    const at = born(n).nextAlertAt;
    const numbers = rows?.get(at);
    if (numbers === undefined) rows?.set(at, [n]);
    else numbers.push(n);
  }
  return shards;
}

/** The keys of the rows of a range, unsorted. */
function rowsIn(
  rows: Rows,
  { from = '', to = '\uffff' }: NonNullable<Query['range']>,
): { code: string; at: Instant }[] {
  return [...rows]
    .filter(([at]) => at >= from && at <= to)
    .flatMap(([at, numbers]) => numbers.map((n) => ({ code: codeNo(n), at })));
}

/** One page of rows, after the cursor of the query. */
function pageOf(rows: readonly Item[], { limit, after }: Query): Page {
  const place = (row: Item) => `${row['nextAlertAt']} ${row['code']}`;
  const sorted = rows.toSorted((one, other) => (place(one) < place(other) ? -1 : 1));
  const start = after === undefined ? 0 : sorted.findIndex((row) => place(row) > place(after));
  const items = start < 0 ? [] : sorted.slice(start, start + limit);
  const last = items.length === limit ? items.at(-1) : undefined;
  return last === undefined ? { items } : { items, next: last as Key };
}
