import { type Instant, type LocalDate, localDateOf } from '../kernel/time.ts';
import { queryAll, type Table } from '../platform/table.ts';
import { Agency as AgencySchema, Person as PersonSchema } from './contract.ts';
import type { Person } from './domain/person.ts';
import { type Agency, type Tree, treeOf } from './domain/tree.ts';

/** A changed agency is seen everywhere after this; until then a warm function keeps what it read. */
const TREE_TTL_MS = 60_000;
/** One page holds a province: about 150 agencies of 200 bytes. */
const PAGE = 500;
/** More than the days that all reports of a year ask for; scores are read of any day that somebody cares to name. */
const MAX_TREES = 64;

export type DirectoryStore = {
  /** The agencies as they stand on a day, by default that of `now`, by what was known at most a minute ago. */
  tree(now: Instant, on?: LocalDate): Promise<Tree>;
  /** The same by what is known this moment: for who changes the directory, perhaps right after another did. */
  freshTree(on: LocalDate): Promise<Tree>;
  /** Who serves in an agency on the local day of `now`. */
  people(agency: string, now: Instant): Promise<readonly Person[]>;
  putAgency(agency: Agency): Promise<void>;
  putPerson(person: Person): Promise<void>;
};

/** The directory of the province whose topmost agency is `root`. */
export function directoryStore(table: Table, root: string): DirectoryStore {
  const agencies = `agencies#${root}`;
  const allAgencies = async () => (await readAll(table, agencies)).map(agencyOf);
  let kept:
    | { readonly all: readonly Agency[]; readonly trees: Map<LocalDate, Tree>; readonly untilMs: number }
    | undefined;

  return {
    async tree(now, on = localDateOf(now)) {
      const nowMs = Date.parse(now);
      if (kept === undefined || nowMs >= kept.untilMs) {
        kept = { all: await allAgencies(), trees: new Map(), untilMs: nowMs + TREE_TTL_MS };
      }
      const known = kept.trees.get(on);
      if (known !== undefined) return known;

      const tree = treeOf(kept.all, on);
      if (kept.trees.size >= MAX_TREES) kept.trees.clear();
      kept.trees.set(on, tree);
      return tree;
    },
    freshTree: async (on) => treeOf(await allAgencies(), on),
    async people(agency, now) {
      const rows = await readAll(table, `people#${agency}`);
      const people = rows.map((row) => PersonSchema.parse({ ...row, id: row['sk'] }));
      return people.filter(({ validTo }) => validTo === undefined || localDateOf(now) <= validTo);
    },
    async putAgency(agency) {
      await table.put({ ...agency, pk: agencies, sk: `${agency.code}#${agency.validFrom}` });
      kept = undefined;
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
