import type { Recorded } from '../kernel/record.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { historyOf } from '../platform/recorded.ts';
import type { Item, Table } from '../platform/table.ts';
import { Agency as AgencySchema, Person as PersonSchema } from './contract.ts';
import type { Person } from './domain/person.ts';
import type { Agency } from './domain/tree.ts';
import { agencyPartition, candidatesOf, entryKey, personOf, readPartition } from './partition.ts';

/** The entries of the directory with their histories, for those who maintain it; apart, because nobody else needs them. */
export type RecordStore = {
  /** Every period of every agency, read without the cache. */
  agencies(): Promise<readonly Recorded<Agency>[]>;
  /** The entry of a person; undefined also for one that is listed without a key of its own. */
  person(id: string): Promise<Recorded<Person> | undefined>;
  /** Everyone who is or was listed at an agency, in post or not, wherever they are now. */
  people(agency: string): Promise<readonly Recorded<Person>[]>;
  /** Many people at once: their entries, and for those without one of their own the rows of `agencies` that list them. */
  everyone(ids: readonly string[], agencies: readonly string[]): Promise<Everyone>;
};

type Everyone = {
  readonly entries: ReadonlyMap<string, Recorded<Person>>;
  readonly rows: ReadonlyMap<string, readonly Person[]>;
};

/** Partitions of one table that are read at once: a province has 150 agencies, and most of them few people. */
const CONCURRENCY = 16;

export function recordStore(table: Table, root: string): RecordStore {
  const peoplePartition = (agency: string) => readPartition(table, `people#${agency}`);
  return {
    agencies: async () => (await readPartition(table, agencyPartition(root))).map(recordedAgency),
    async person(id) {
      const entry = await table.get(entryKey(id));
      return entry && recordedPerson(entry);
    },
    people: async (agency) => (await candidatesOf(table, agency)).map(recordedPerson),
    async everyone(ids, agencies) {
      const found = (await table.getMany(ids.map(entryKey))).map(recordedPerson);
      const entries = new Map(found.map((entry) => [entry.value.id, entry]));
      const others = new Set(ids.filter((id) => !entries.has(id)));
      // By agency and not by person: a key of each person at each agency would be a thousand times as many.
      const listed =
        others.size === 0 ? [] : await mapConcurrent(agencies, { concurrency: CONCURRENCY }, peoplePartition);
      const rows = listed
        .flat()
        .map(personOf)
        .filter(({ id }) => others.has(id));
      return { entries, rows: Map.groupBy(rows, ({ id }) => id) };
    },
  };
}

const AgencyHistory = historyOf(AgencySchema);
const PersonHistory = historyOf(PersonSchema);

const recordedAgency = (item: Item): Recorded<Agency> => ({
  ...AgencyHistory.parse(item),
  value: AgencySchema.parse(item),
});
const recordedPerson = (item: Item): Recorded<Person> => ({ ...PersonHistory.parse(item), value: personOf(item) });
