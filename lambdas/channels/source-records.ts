import * as z from 'zod';
import { AgencyCode } from '../directory/contract.ts';
import type { Recorded } from '../kernel/record.ts';
import { historyOf } from '../platform/recorded.ts';
import { queryAll, type Table } from '../platform/table.ts';
import { scopedSourceKinds } from './contract.ts';
import { Source, sourceFields } from './source.ts';
import { idOf, keyOf, LISTED } from './sources.ts';

/** What a list shows of a source. */
const ListedSource = z.object({
  ...sourceFields,
  kind: z.enum(['sms', ...scopedSourceKinds]),
  agency: AgencyCode.optional(),
});
type ListedSource = z.infer<typeof ListedSource>;

/** The sources with their histories, for those who maintain them; apart, because what they send needs neither. */
export type SourceRecords = {
  /** Read without a cache. One of an earlier version has no recorded changes. */
  find(id: string): Promise<Recorded<Source> | undefined>;
  /** In the order of their ids; what was just written may be missing for a moment. */
  list(limit: number): Promise<{ readonly rows: readonly ListedSource[]; readonly isMore: boolean }>;
};

/** Rows of some 200 bytes. */
const PAGE = 1_000;

const SourceHistory = historyOf(Source);

export function sourceRecords(table: Table): SourceRecords {
  return {
    async find(id) {
      const item = await table.get({ id: keyOf(id) });
      return item && { ...SourceHistory.parse(item), value: Source.parse({ ...item, id }) };
    },
    async list(limit) {
      const rows: ListedSource[] = [];
      for await (const item of queryAll(table, { index: 'listed', key: { listed: LISTED }, limit: PAGE })) {
        if (rows.length === limit) return { rows, isMore: true };
        rows.push(ListedSource.parse({ ...item, id: idOf(`${item['id']}`) }));
      }
      return { rows, isMore: false };
    },
  };
}
