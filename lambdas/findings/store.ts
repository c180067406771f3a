import * as z from 'zod';
import type { Table, Written } from '../platform/table.ts';
import { Finding, type FindingRow, findingStates } from './domain/finding.ts';

export type FindingStore = {
  find(id: string): Promise<Finding | undefined>;
  /** In no order; those that do not exist are left out. */
  findMany(ids: readonly string[]): Promise<readonly Finding[]>;
  /** What an agency has, at most `ROWS`, by due day. A write shows here a moment later. */
  rowsOf(agency: string): Promise<readonly FindingRow[]>;
  /** `conflict`: it was written since `before` was read, or exists although there was none. */
  save(finding: Finding, before: Finding | undefined): Promise<Written>;
};

/** Ten a year for half a century, and a read of one page. */
export const MOST_FINDINGS = 500;
/** Requests at the same moment may add a few more than the limit: they are listed, too. */
const ROWS = MOST_FINDINGS * 2;

const Row = z.object({ id: z.string(), agency: z.string(), state: z.enum(findingStates), dueOn: z.string() });

export const findingStore = (table: Table): FindingStore => ({
  async find(id) {
    const item = await table.get({ id });
    return item && Finding.parse(item);
  },
  findMany: async (ids) => (await table.getMany(ids.map((id) => ({ id })))).map((item) => Finding.parse(item)),
  async rowsOf(agency) {
    const { items } = await table.query({ index: 'by-agency', key: { agency }, limit: ROWS });
    return items.map((item) => Row.parse(item));
  },
  save: (finding, before) =>
    table.put(finding, before === undefined ? { absent: 'id' } : { equals: { version: before.version } }),
});
