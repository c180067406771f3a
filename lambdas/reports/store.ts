import * as z from 'zod';
import { queryAll, type Table, type Written } from '../platform/table.ts';
import { formats } from './contract.ts';
import { keyOf, keysOf, type Length, periodOfKey } from './domain/report-period.ts';
import { restatementReasons } from './domain/restated.ts';

/** More than the periods that are ever queried at once. */
const PAGE = 100;

const Restated = z.object({
  at: z.string(),
  reasons: z.array(z.enum(restatementReasons)),
  changes: z.array(z.object({ figure: z.string(), before: z.string(), after: z.string() })),
});

const count = z.number();
const Done = z.object({ total: count, onTime: count, late: count });
const Pending = z.object({ total: count, inTime: count, overdue: count });
const Judged = z.object({ answered: Done, refusals: Done, pending: Pending });
const PublicFigures = z.object({
  received: z.object({ total: count, new: count, carriedOver: count }),
  ...{ answered: Done, refused: count, refusals: Done, forwardedOut: count, withdrawn: count, merged: Done },
  pending: Pending,
  /** The next five are missing in rows of versions before 2026.7 of the method. */
  pauses: z.object({ cases: count, pausedWorkingDays: count, pending: count }).optional(),
  extensions: z.object({ cases: count, extendedWorkingDays: count }).optional(),
  ...{ withoutPauses: Judged.optional(), withoutExtensions: Judged.optional(), withoutBoth: Judged.optional() },
  method: z.object({ id: z.string(), version: z.string() }),
});

const Files = z.array(z.object({ format: z.enum(formats), key: z.string(), sha256: z.string(), bytes: z.number() }));

/** Rows of earlier versions of the service have neither `version` nor what a later count is compared with. */
const StoredReport = z.object({
  agency: z.string(),
  period: z.string().transform(periodOfKey),
  builtAt: z.string(),
  illustrative: z.boolean(),
  /** Empty if the period has no report because the service was not in use yet. */
  files: Files,
  /** The hash of the figures, and the methods they were counted by. */
  facts: z.string().optional(),
  methods: z.string().optional(),
  /** What everyone may read, so that the public needs no right on the files. Missing in rows of earlier versions. */
  public: PublicFigures.optional(),
  /** 1, and one more with each restatement. */
  version: z.number().optional(),
  /** Why this version replaced the one before. */
  restated: Restated.optional(),
  /** The versions before, oldest first, with their files. */
  earlier: z
    .array(z.object({ version: z.number(), builtAt: z.string(), files: Files, restated: Restated.optional() }))
    .optional(),
});

/** A report row: the metadata of a report and the keys of its files. */
export type ReportRow = z.infer<typeof StoredReport>;
export type ReportFile = ReportRow['files'][number];

type ReportPage = { readonly rows: readonly ReportRow[]; readonly next?: { readonly period: string } };
type PageRequest = { readonly limit: number; readonly after?: { readonly period: string } | undefined };

export type ReportStore = {
  find(agency: string, period: string): Promise<ReportRow | undefined>;
  /** The reports of an agency, newest first: of months or of longer periods. */
  list(agency: string, length: Length, page: PageRequest): Promise<ReportPage>;
  /** The rows of an agency in a range of periods of one length, including those without a report. */
  decided(agency: string, from: string, to: string): Promise<readonly ReportRow[]>;
  /** `conflict`: the period already has a row, which is kept. */
  add(row: ReportRow): Promise<Written>;
  /** Makes `next` the newest version and keeps `before` among the earlier ones. `conflict`: `before` is not the newest. */
  restate(next: ReportRow, before: ReportRow): Promise<Written>;
};

export function reportStore(table: Table): ReportStore {
  return {
    async find(agency, period) {
      const item = await table.get({ agency, period: keyOf(period) });
      const row = item && StoredReport.parse(item);
      return row && isReport(row) ? row : undefined;
    },
    async list(agency, length, { limit, after }) {
      const range = { name: 'period', ...keysOf[length] };
      const { items, next } = await table.query({
        ...{ key: { agency }, range, limit, descending: true },
        ...(after && { after: { agency, period: keyOf(after.period) } }),
      });
      const rows = items.map((item) => StoredReport.parse(item)).filter(isReport);
      return next === undefined ? { rows } : { rows, next: { period: periodOfKey(`${next['period']}`) } };
    },
    async decided(agency, from, to) {
      const range = { name: 'period', from: keyOf(from), to: keyOf(to) };
      const rows: ReportRow[] = [];
      for await (const item of queryAll(table, { key: { agency }, range, limit: PAGE, consistent: true })) {
        rows.push(StoredReport.parse(item));
      }
      return rows;
    },
    add: (row) => table.put(stored(row), { absent: 'agency' }),
    restate: (next, before) =>
      table.put({ ...stored(next), earlier: earlierOf(before) }, { equals: { builtAt: before.builtAt } }),
  };
}

const stored = <Row extends { readonly period: string }>(row: Row) => ({ ...row, period: keyOf(row.period) });

export const isReport = ({ files }: ReportRow): boolean => files.length > 0;

export const versionOf = ({ version = 1 }: Pick<ReportRow, 'version'>): number => version;

/**
 * The versions before the next one. An item is at most 400 KB: the latest of them keep a few of their changes, those before
 * only their files, in which all changes are.
 */
const earlierOf = (before: ReportRow) =>
  [...(before.earlier ?? []), summaryOf(before)].map(({ restated, ...version }, at, all) =>
    restated === undefined || at < all.length - WITH_CHANGES
      ? version
      : { ...version, restated: { ...restated, changes: restated.changes.slice(0, CHANGES_KEPT) } },
  );

const WITH_CHANGES = 50;
const CHANGES_KEPT = 10;

const summaryOf = (row: ReportRow) => ({
  version: versionOf(row),
  builtAt: row.builtAt,
  files: row.files,
  ...(row.restated && { restated: row.restated }),
});

/** The row as it was in a version, by default the newest. */
export function inVersion(row: ReportRow, version = versionOf(row)): ReportRow | undefined {
  if (version === versionOf(row)) return row;
  const earlier = row.earlier?.find((candidate) => candidate.version === version);
  return earlier && { agency: row.agency, period: row.period, illustrative: row.illustrative, ...earlier };
}
