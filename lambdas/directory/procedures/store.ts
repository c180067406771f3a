import type { History, Recorded } from '../../kernel/record.ts';
import type { Instant } from '../../kernel/time.ts';
import { follows, historyOf } from '../../platform/recorded.ts';
import { type Item, queryAll, type Table, type Written } from '../../platform/table.ts';
import { readPartition } from '../partition.ts';
import { ProcedureEntry } from './contract.ts';
import { entryOf, type Procedure } from './domain/procedure.ts';

/** How long a warm function caches the entries of an agency, as it does the tree. */
const TTL_MS = 60_000;
/** Agencies whose entries are cached: a chain of the tree and some others, each at most 2,500 entries. */
const MAX_CACHED = 16;
/** More entries than one code has. */
const PAGE_OF_CODE = 50;

export type ProcedureStore = {
  /** Everything that an agency has entered, with its history, read without the cache. */
  of(agency: string): Promise<readonly Recorded<Procedure>[]>;
  /** One entry with its history. */
  find(procedure: Pick<Procedure, 'agency' | 'code' | 'validFrom'>): Promise<Recorded<Procedure> | undefined>;
  /** What an agency has entered of one code, read without the cache. */
  ofCode(agency: string, code: string): Promise<readonly Procedure[]>;
  /** Everything that an agency has entered, at most a minute old. */
  listed(agency: string, now: Instant): Promise<readonly Procedure[]>;
  /** `conflict`: it was written since the history before this one was read. */
  put(procedure: Procedure, history: History<Procedure>): Promise<Written>;
};

export function procedureStore(table: Table): ProcedureStore {
  const cached = new Map<string, { readonly all: readonly Procedure[]; readonly expiresAtMs: number }>();
  const readAll = async (agency: string) => (await readPartition(table, partitionOf(agency))).map(procedureIn);

  return {
    of: async (agency) => (await readPartition(table, partitionOf(agency))).map(recorded),
    async find(procedure) {
      const item = await table.get(keyOf(procedure));
      return item && recorded(item);
    },
    async ofCode(agency, code) {
      const range = { name: 'sk', prefix: `${code}#` };
      const found = [];
      for await (const item of queryAll(table, { key: { pk: partitionOf(agency) }, range, limit: PAGE_OF_CODE }))
        found.push(procedureIn(item));
      return found;
    },
    async listed(agency, now) {
      const nowMs = Date.parse(now);
      const known = cached.get(agency);
      if (known !== undefined && nowMs < known.expiresAtMs) return known.all;
      const all = await readAll(agency);
      const [oldest] = cached.keys();
      if (cached.size >= MAX_CACHED && oldest !== undefined) cached.delete(oldest);
      cached.set(agency, { all, expiresAtMs: nowMs + TTL_MS });
      return all;
    },
    put: (procedure, history) =>
      table.put({ ...procedure, ...history, ...keyOf(procedure) }, follows(history, { code: procedure.code })),
  };
}

const partitionOf = (agency: string): string => `procedures#${agency}`;
const keyOf = (procedure: Pick<Procedure, 'agency' | 'code' | 'validFrom'>) => ({
  pk: partitionOf(procedure.agency),
  sk: entryOf(procedure),
});

const ProcedureHistory = historyOf(ProcedureEntry);
const procedureIn = (item: Item): Procedure => ProcedureEntry.parse(item);
const recorded = (item: Item): Recorded<Procedure> => ({ ...ProcedureHistory.parse(item), value: procedureIn(item) });
