import type { History } from '../kernel/record.ts';
import { type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import { follows } from '../platform/recorded.ts';
import type { Table, Written } from '../platform/table.ts';
import { Agency as AgencySchema } from './contract.ts';
import { periodKey } from './domain/placement.ts';
import { type Agency, type Tree, treeOf } from './domain/tree.ts';
import { agencyPartition, readPartition } from './partition.ts';
import { type PeopleStore, peopleStore } from './people-store.ts';

/** How long a warm function caches the agencies: a change is visible everywhere after this time. */
const TREE_TTL_MS = 60_000;
/** Days whose tree is cached: more than the reports of a year need; scores may be requested for any day. */
const MAX_TREES = 64;

export type DirectoryStore = PeopleStore & {
  /** The agency tree on a day, by default that of `now`, from data at most a minute old. */
  tree(now: Instant, on?: LocalDate): Promise<Tree>;
  /** The agency tree on a day, read without the cache: for operations that change the directory. */
  freshTree(on: LocalDate): Promise<Tree>;
  /** Every period of every agency, read without the cache. */
  freshAgencies(): Promise<readonly Agency[]>;
  /**
   * Writes a period of an agency. `conflict`: it was written since the history before this one was read. Without a
   * history it replaces what is there, and records nothing.
   */
  putAgency(agency: Agency, history?: History<Agency>): Promise<Written>;
};

/** The directory of the province whose root agency is `root`. */
export function directoryStore(table: Table, root: string): DirectoryStore {
  const agencies = agencyPartition(root);
  const allAgencies = async () => (await readPartition(table, agencies)).map(agencyOf);
  let cached:
    | { readonly all: readonly Agency[]; readonly trees: Map<LocalDate, Tree>; readonly expiresAtMs: number }
    | undefined;

  return {
    ...peopleStore(table),
    async tree(now, on = localDateOf(now)) {
      const nowMs = Date.parse(now);
      if (cached === undefined || nowMs >= cached.expiresAtMs) {
        cached = { all: await allAgencies(), trees: new Map(), expiresAtMs: nowMs + TREE_TTL_MS };
      }
      const cachedTree = cached.trees.get(on);
      if (cachedTree !== undefined) return cachedTree;

      const tree = treeOf(cached.all, on);
      if (cached.trees.size >= MAX_TREES) cached.trees.clear();
      cached.trees.set(on, tree);
      return tree;
    },
    freshTree: async (on) => treeOf(await allAgencies(), on),
    freshAgencies: allAgencies,
    async putAgency(agency, history) {
      const item = { ...agency, ...history, pk: agencies, sk: periodKey(agency) };
      const written = await table.put(item, history && follows(history, { code: agency.code }));
      cached = undefined;
      return written;
    },
  };
}

const agencyOf = (row: unknown): Agency => AgencySchema.parse(row);
