import * as z from 'zod';
import type { Table, Written } from '../platform/table.ts';
import { formats } from './contract.ts';

/** More than the months that are ever looked for at once. */
const PAGE = 100;

const RowSchema = z.object({
  agency: z.string(),
  period: z.string(),
  builtAt: z.string(),
  illustrative: z.boolean(),
  /** None where there was nothing to report: the month lies before the service began. */
  files: z.array(z.object({ format: z.enum(formats), key: z.string(), sha256: z.string(), bytes: z.number() })),
});

/** A report that was made, and where its files lie. */
export type Row = z.infer<typeof RowSchema>;
export type File = Row['files'][number];

type RowPage = { readonly rows: readonly Row[]; readonly next?: { readonly period: string } };
type Asked = { readonly limit: number; readonly after?: { readonly period: string } | undefined };

export type ReportStore = {
  find(agency: string, period: string): Promise<Row | undefined>;
  /** The reports of an agency, newest first. */
  list(agency: string, asked: Asked): Promise<RowPage>;
  /** What was decided of an agency's months from one to another, those without a report too. */
  decided(agency: string, from: string, to: string): Promise<readonly Row[]>;
  /** `conflict`: the report of that month is made, and stays as it is. */
  add(row: Row): Promise<Written>;
};

export function reportStore(table: Table): ReportStore {
  return {
    async find(agency, period) {
      const item = await table.get({ agency, period });
      const row = item && RowSchema.parse(item);
      return row && isReport(row) ? row : undefined;
    },
    async list(agency, { limit, after }) {
      const { items, next } = await table.query({
        ...{ key: { agency }, limit, descending: true },
        ...(after && { after: { agency, ...after } }),
      });
      const rows = items.map((item) => RowSchema.parse(item)).filter(isReport);
      return next === undefined ? { rows } : { rows, next: { period: `${next['period']}` } };
    },
    async decided(agency, from, to) {
      const range = { name: 'period', from, to };
      const { items } = await table.query({ key: { agency }, range, limit: PAGE, consistent: true });
      return items.map((item) => RowSchema.parse(item));
    },
    add: (row) => table.put(row, { absent: 'agency' }),
  };
}

export const isReport = ({ files }: Row): boolean => files.length > 0;
