import * as z from 'zod';
import type { Instant, LocalDate } from '../kernel/time.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { type Item, type Key, type Query, queryAll, type Table } from '../platform/table.ts';
import { packParts, unpackParts } from './domain/packing.ts';
import { versionOfParts } from './domain/parts.ts';
import type { Period } from './domain/period.ts';
import type { ReleasePeriod } from './domain/release-period.ts';
import type { Segment } from './domain/segment.ts';
import { FIRST_LAYOUT, LAYOUT, type Parts, SUMMARY_SIZE, TALLY_SIZE } from './domain/tally.ts';
import type { TreeCell } from './domain/tree-cells.ts';

/** More than the days of any period that is read day by day, and than the release periods of a year. */
const PAGE = 100;
/** Concurrent writes: the table accepts far more, the function's sockets do not. */
const WRITE_CONCURRENCY = 16;

/** A cell to be written: its key and its counts. */
export type NewCell = {
  readonly key: CellKey;
  readonly parts: Parts;
  readonly children?: Parts;
  readonly extra?: Item;
};
export type ReadCell = { readonly parts: Parts; readonly countedAt: Instant };
/** What is shown of one release period: its counts, and how often and when they were restated after it had settled. */
export type ShownCell = TreeCell & {
  readonly period: Pick<Period, 'from' | 'to'>;
  readonly countedAt: Instant;
  readonly restatements: number;
  readonly restatedAt?: Instant | undefined;
};
type CellKey = { readonly pk: string; readonly sk: string };

/** The counts of an agency's own ratings in an hour (`2026-11-21T15`) or a day, by procedure and channel. */
export const ownHourKey = (agency: string, hour: string): CellKey => ({
  pk: `own#${agency}#${hour.slice(0, 10)}`,
  sk: hour,
});
export const ownDayKey = (agency: string, day: LocalDate): CellKey => ({ pk: `own#${agency}`, sk: `D${day}` });

/** The counts that scores are read from: an agency and all below it, by procedure or `*`, in a day or a month. */
export const dayKey = (agency: string, procedure: string, day: LocalDate): CellKey => ({
  pk: `cell#${agency}#${procedure}`,
  sk: `D${day}`,
});
export const monthKey = (agency: string, procedure: string, month: string): CellKey => ({
  pk: `cell#${agency}#${procedure}`,
  sk: `M${month}`,
});

type ShownName = {
  readonly agency: string;
  readonly procedure: string;
  readonly ratingClass: string;
};

/** What is shown of an agency and all below it, by procedure or `*`, in a release period. */
export const shownKey = ({
  period: { from, to },
  ...name
}: ShownName & { readonly period: ReleasePeriod }): CellKey => ({
  pk: shownPartition(name),
  sk: `${from}${UNTIL}${to}`,
});
const shownPartition = ({ agency, procedure, ratingClass }: ShownName) => `shown#${agency}#${procedure}#${ratingClass}`;
const UNTIL = '~';
function shownPeriod(sk: string): Pick<Period, 'from' | 'to'> {
  const [from = '', to = ''] = sk.split(UNTIL);
  return { from, to };
}

const StoredCell = z.object({
  version: z.number(),
  layout: z.literal(LAYOUT),
  countedAt: z.string(),
  parts: z.instanceof(Uint8Array),
});

const StoredShownCell = StoredCell.extend({
  sk: z.string(),
  children: z.instanceof(Uint8Array),
  restatements: z.number(),
  restatedAt: z.string().optional(),
});

/** Cells of the first layout do not tell classes apart: they are read as absent until they are counted again. */
const isCurrent = ({ layout }: Item) => layout !== FIRST_LAYOUT;

export type ScoreStore = {
  /** Writes each cell whose version is newer than the stored one; returns the number written. */
  saveNewer(cells: readonly NewCell[], countedAt: Instant): Promise<number>;
  /** The stored hours of an agency's day, by hour. */
  ownHours(agency: string, day: LocalDate): Promise<Map<string, Parts>>;
  /** The stored days of an agency in a range, by day. */
  ownDaysIn(agency: string, from: LocalDate, to: LocalDate): Promise<Map<LocalDate, Parts>>;
  /** The days of an agency that are stored in the first layout. */
  daysOfFirstLayout(agency: string): Promise<LocalDate[]>;
  /** The stored days of several agencies, by agency; agencies without counts are absent. */
  ownDays(agencies: readonly string[], day: LocalDate): Promise<Map<string, Parts>>;
  /** The cells of an agency and procedure in a range of days or months. */
  cells(agency: string, procedure: string, segment: Segment, consistent?: 'consistent'): Promise<ReadCell[]>;
  /** What is shown of the release periods that lie within a period. */
  shown(name: ShownName, period: Pick<Period, 'from' | 'to'>): Promise<ShownCell[]>;
};

export function scoreStore(table: Table): ScoreStore {
  return {
    saveNewer: (cells, countedAt) => saveNewer(table, cells, countedAt),
    async ownHours(agency, day) {
      const { pk } = ownHourKey(agency, day);
      const rows = await readAll(table, { key: { pk }, limit: PAGE, consistent: true });
      return new Map(rows.filter(isCurrent).map((row) => [`${row['sk']}`, partsOf(row)]));
    },
    async ownDaysIn(agency, from, to) {
      const [first, last] = [ownDayKey(agency, from), ownDayKey(agency, to)];
      const range = { name: 'sk', from: first.sk, to: last.sk };
      const rows = await readAll(table, { key: { pk: first.pk }, range, limit: PAGE, consistent: true });
      return new Map(rows.filter(isCurrent).map((row) => [`${row['sk']}`.slice(1), partsOf(row)]));
    },
    async daysOfFirstLayout(agency) {
      const { pk } = ownDayKey(agency, '');
      const rows = await readAll(table, { key: { pk }, limit: PAGE, consistent: true });
      return rows.flatMap((row) => (isCurrent(row) ? [] : [`${row['sk']}`.slice(1)]));
    },
    async ownDays(agencies, day) {
      const rows = await table.getMany(agencies.map((agency) => ownDayKey(agency, day)));
      return new Map(rows.filter(isCurrent).map((row) => [`${row['pk']}`.slice('own#'.length), partsOf(row)]));
    },
    async cells(agency, procedure, { unit, from, to }, consistent) {
      const [first, last] = [from, to].map((bound) => (unit === 'day' ? dayKey : monthKey)(agency, procedure, bound));
      const rows = await readAll(table, {
        key: { pk: `${first?.pk}` },
        range: { name: 'sk', from: `${first?.sk}`, to: `${last?.sk}` },
        limit: PAGE,
        consistent: consistent !== undefined,
      });
      return rows.filter(isCurrent).map((row) => ({ parts: partsOf(row), countedAt: StoredCell.parse(row).countedAt }));
    },
    async shown(name, { from, to }) {
      const range = { name: 'sk', from, to: `${to}${UNTIL}${UNTIL}` };
      const rows = await readAll(table, { key: { pk: shownPartition(name) }, range, limit: PAGE });
      return rows.filter(({ sk }) => shownPeriod(`${sk}`).to <= to).map(shownCellOf);
    },
  };
}

/**
 * Writes each cell on the condition that the stored version is lower. The version is the sum of the versions of the
 * counted ratings, so no clock or lock is needed: a count that includes fewer changes is rejected, whenever it started.
 */
async function saveNewer(table: Table, cells: readonly NewCell[], countedAt: Instant): Promise<number> {
  const storedVersions = await versionsOf(
    table,
    cells.map(({ key }) => key),
  );
  const items = cells
    .map((cell) => ({ ...cell, version: versionOfParts(cell.parts) }))
    .filter(({ key, version }) => version > (storedVersions.get(nameOf(key)) ?? 0));

  const written = await mapConcurrent(items, { concurrency: WRITE_CONCURRENCY }, ({ key, version, ...cell }) => {
    const { parts, children, extra } = cell;
    return table.put(
      {
        ...key,
        ...extra,
        version,
        layout: LAYOUT,
        countedAt,
        parts: packParts(parts),
        ...(children && { children: packParts(children) }),
      },
      { any: [{ absent: 'pk' }, { below: { version } }, { equals: { layout: FIRST_LAYOUT } }] },
    );
  });
  return written.filter((result) => result === 'written').length;
}

async function versionsOf(table: Table, keys: readonly CellKey[]): Promise<Map<string, number>> {
  const rows = await table.getMany(keys);
  return new Map(rows.filter(isCurrent).map((row) => [nameOf(row), StoredCell.parse(row).version]));
}

const nameOf = ({ pk, sk }: Item | Key) => `${pk} ${sk}`;

async function readAll(table: Table, query: Query): Promise<Item[]> {
  const rows: Item[] = [];
  for await (const row of queryAll(table, query)) rows.push(row);
  return rows;
}

const partsOf = (row: Item): Parts => unpackParts(StoredCell.parse(row).parts, TALLY_SIZE);

function shownCellOf(row: Item): ShownCell {
  const { sk, parts, children, countedAt, restatements, restatedAt } = StoredShownCell.parse(row);
  return {
    period: shownPeriod(sk),
    ...{ parts: unpackParts(parts, TALLY_SIZE), children: unpackParts(children, SUMMARY_SIZE) },
    ...{ countedAt, restatements, restatedAt },
  };
}
