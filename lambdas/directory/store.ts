import { type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import { queryAll, type Table } from '../platform/table.ts';
import { Agency as AgencySchema, Person as PersonSchema } from './contract.ts';
import type { Person } from './domain/person.ts';
import { type Agency, type Tree, treeOf } from './domain/tree.ts';

/** How long a warm function caches the agencies: a change is visible everywhere after this time. */
const TREE_TTL_MS = 60_000;
/** One page contains a whole province: about 150 agencies of 200 bytes. */
const PAGE = 500;
/** Days whose tree is cached: more than the reports of a year need; scores may be requested for any day. */
const MAX_TREES = 64;

export type DirectoryStore = {
  /** The agency tree on a day, by default that of `now`, from data at most a minute old. */
  tree(now: Instant, on?: LocalDate): Promise<Tree>;
  /** The agency tree on a day, read without the cache: for operations that change the directory. */
  freshTree(on: LocalDate): Promise<Tree>;
  /** Every period of every agency, read without the cache. */
  freshAgencies(): Promise<readonly Agency[]>;
  /** The people in post at an agency on the local day of `now`. */
  people(agency: string, now: Instant): Promise<readonly Person[]>;
  putAgency(agency: Agency): Promise<void>;
  putPerson(person: Person): Promise<void>;
};

/** The directory of the province whose root agency is `root`. */
export function directoryStore(table: Table, root: string): DirectoryStore {
  const agencies = `agencies#${root}`;
  const allAgencies = async () => (await readAll(table, agencies)).map(agencyOf);
  let cached:
    | { readonly all: readonly Agency[]; readonly trees: Map<LocalDate, Tree>; readonly expiresAtMs: number }
    | undefined;

  return {
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
    async people(agency, now) {
      const rows = await readAll(table, `people#${agency}`);
      const people = rows.map((row) => PersonSchema.parse({ ...row, id: row['sk'] }));
      return people.filter(({ validTo }) => validTo === undefined || localDateOf(now) <= validTo);
    },
    async putAgency(agency) {
      await table.put({ ...agency, pk: agencies, sk: `${agency.code}#${agency.validFrom}` });
      cached = undefined;
    },
    async putPerson({ id, ...person }) {
      await table.put({ ...person, pk: `people#${person.agency}`, sk: id });
    },
  };
}

async function readAll(table: Table, pk: string) {
  const rows = [];
  for await (const row of queryAll(table, { key: { pk }, limit: PAGE, consistent: true })) rows.push(row);
  return rows;
}

const agencyOf = (row: unknown): Agency => AgencySchema.parse(row);
