import * as z from 'zod';
import type { Instant, LocalDate } from '../kernel/time.ts';
import { type Item, queryAll, type Table, type Written } from '../platform/table.ts';
import { packParts, unpackParts } from './domain/packing.ts';
import type { Release } from './domain/release.ts';
import { type ReleasePeriod, releaseLevels } from './domain/release-period.ts';
import { LAYOUT, TALLY_SIZE } from './domain/tally.ts';

/** A year of an agency has 41 release periods in up to four classes. */
const PAGE = 200;

/** The release of one agency, class of ratings and period, as stored. */
export type StoredRelease = Release & {
  readonly agency: string;
  readonly ratingClass: string;
  readonly period: ReleasePeriod;
  /** Increases by one with every change. */
  readonly revision: number;
  /** The day on which the period settled. */
  readonly settledOn?: LocalDate | undefined;
  /** When what is shown last changed after the period had settled. */
  readonly restatedAt?: Instant | undefined;
  /** Whether what is shown is also in the sums of the agencies above. */
  readonly isSummed: boolean;
};

export type ReleaseName = Pick<StoredRelease, 'agency' | 'ratingClass' | 'period'>;

export type ReleaseStore = {
  /** Strongly consistent; releases that do not exist are absent. */
  find(names: readonly ReleaseName[]): Promise<StoredRelease[]>;
  ofAgency(agency: string): Promise<StoredRelease[]>;
  /** `conflict`: the stored revision is not the one before. */
  save(release: StoredRelease): Promise<Written>;
  /** Keeps a version of settled figures before they are restated; the first one kept stays. */
  keepVersion(release: StoredRelease): Promise<Written>;
  /** No effect if the release has changed since. */
  markSummed(release: StoredRelease): Promise<void>;
  /** The last day on which all agencies were settled. */
  settledOn(): Promise<LocalDate | undefined>;
  markSettled(day: LocalDate): Promise<void>;
};

const Packed = () => z.instanceof(Uint8Array);
const StoredRow = z.object({
  pk: z.string(),
  sk: z.string(),
  layout: z.literal(LAYOUT),
  period: z.object({ id: z.string(), level: z.enum(releaseLevels), from: z.string(), to: z.string() }),
  revision: z.number(),
  restatements: z.number(),
  isSettled: z.boolean(),
  isSummed: z.boolean(),
  settledOn: z.string().optional(),
  restatedAt: z.string().optional(),
  ...{ taken: Packed(), passed: Packed(), shown: Packed() },
});

export function releaseStore(table: Table): ReleaseStore {
  return {
    find: async (names) => (await table.getMany(names.map(keyOf))).map(releaseOf),
    async ofAgency(agency) {
      const rows: StoredRelease[] = [];
      const query = { key: { pk: partitionOf(agency) }, limit: PAGE, consistent: true };
      for await (const row of queryAll(table, query)) rows.push(releaseOf(row));
      return rows;
    },
    save: (release) => {
      const { revision } = release;
      return table.put(rowOf(release), revision === 1 ? { absent: 'pk' } : { equals: { revision: revision - 1 } });
    },
    keepVersion: (release) => {
      const { pk, sk } = keyOf(release);
      const key = { pk: `${pk}#versions`, sk: `${sk}#${release.restatements + 1}` };
      return table.put({ ...rowOf(release), ...key }, { absent: 'pk' });
    },
    async markSummed(release) {
      await table.update(keyOf(release), { set: { isSummed: true } }, { equals: { revision: release.revision } });
    },
    async settledOn() {
      const [row] = (await table.query({ key: { pk: SETTLED.pk }, limit: 1, consistent: true })).items;
      return row && `${row['day']}`;
    },
    async markSettled(day) {
      await table.put({ ...SETTLED, day });
    },
  };
}

const SETTLED = { pk: 'settled', sk: 'all' };

const PREFIX = 'release#';
const partitionOf = (agency: string) => `${PREFIX}${agency}`;
const keyOf = ({ agency, ratingClass, period: { from, to } }: ReleaseName) => ({
  pk: partitionOf(agency),
  sk: `${ratingClass}#${from}~${to}`,
});

function rowOf({ taken, passed, shown, agency, ratingClass, ...release }: StoredRelease): Item {
  return {
    ...keyOf({ agency, ratingClass, period: release.period }),
    layout: LAYOUT,
    ...release,
    ...{ taken: packParts(taken), passed: packParts(passed), shown: packParts(shown) },
  };
}

function releaseOf(item: Item): StoredRelease {
  const { pk, sk, layout: _, taken, passed, shown, ...release } = StoredRow.parse(item);
  const unpacked = (bytes: Uint8Array) => unpackParts(bytes, TALLY_SIZE);
  return {
    ...release,
    agency: pk.slice(PREFIX.length),
    ratingClass: sk.slice(0, sk.indexOf('#')),
    ...{ taken: unpacked(taken), passed: unpacked(passed), shown: unpacked(shown) },
  };
}
