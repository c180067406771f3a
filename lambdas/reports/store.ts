import * as z from 'zod';
import type { Table, Written } from '../platform/table.ts';
import { formats } from './contract.ts';

/** More than the months that are ever queried at once. */
const PAGE = 100;

const StoredReport = z.object({
  agency: z.string(),
  period: z.string(),
  builtAt: z.string(),
  illustrative: z.boolean(),
  /** Empty if the month has no report because the service was not in use yet. */
  files: z.array(z.object({ format: z.enum(formats), key: z.string(), sha256: z.string(), bytes: z.number() })),
});

/** A report row: the metadata of a report and the keys of its files. */
export type ReportRow = z.infer<typeof StoredReport>;
export type ReportFile = ReportRow['files'][number];

type ReportPage = { readonly rows: readonly ReportRow[]; readonly next?: { readonly period: string } };
type PageRequest = { readonly limit: number; readonly after?: { readonly period: string } | undefined };

export type ReportStore = {
  find(agency: string, period: string): Promise<ReportRow | undefined>;
  /** The reports of an agency, newest first. */
  list(agency: string, page: PageRequest): Promise<ReportPage>;
  /** The rows of an agency in a range of months, including months without a report. */
  decided(agency: string, from: string, to: string): Promise<readonly ReportRow[]>;
  /** `conflict`: the month already has a row, which is kept. */
  add(row: ReportRow): Promise<Written>;
};

export function reportStore(table: Table): ReportStore {
  return {
    async find(agency, period) {
      const item = await table.get({ agency, period });
      const row = item && StoredReport.parse(item);
      return row && isReport(row) ? row : undefined;
    },
    async list(agency, { limit, after }) {
      const { items, next } = await table.query({
        ...{ key: { agency }, limit, descending: true },
        ...(after && { after: { agency, ...after } }),
      });
      const rows = items.map((item) => StoredReport.parse(item)).filter(isReport);
      return next === undefined ? { rows } : { rows, next: { period: `${next['period']}` } };
    },
    async decided(agency, from, to) {
      const range = { name: 'period', from, to };
      const { items } = await table.query({ key: { agency }, range, limit: PAGE, consistent: true });
      return items.map((item) => StoredReport.parse(item));
    },
    add: (row) => table.put(row, { absent: 'agency' }),
  };
}

export const isReport = ({ files }: ReportRow): boolean => files.length > 0;
