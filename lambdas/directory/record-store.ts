import * as z from 'zod';
import type { Item, Table } from '../platform/table.ts';
import { Agency as AgencySchema, Person as PersonSchema } from './contract.ts';
import type { Person } from './domain/person.ts';
import type { Recorded } from './domain/record.ts';
import type { Agency } from './domain/tree.ts';
import { UNRECORDED } from './follows.ts';
import { agencyPartition, candidatesOf, entryKey, personOf, readPartition } from './partition.ts';

/** The entries of the directory with their histories, for those who maintain it; apart, because nobody else needs them. */
export type RecordStore = {
  /** Every period of every agency, read without the cache. */
  agencies(): Promise<readonly Recorded<Agency>[]>;
  /** The entry of a person; undefined also for one that is listed without a key of its own. */
  person(id: string): Promise<Recorded<Person> | undefined>;
  /** Everyone who is or was listed at an agency, in post or not, wherever they are now. */
  people(agency: string): Promise<readonly Recorded<Person>[]>;
};

export function recordStore(table: Table, root: string): RecordStore {
  return {
    agencies: async () => (await readPartition(table, agencyPartition(root))).map(recordedAgency),
    async person(id) {
      const entry = await table.get(entryKey(id));
      return entry && recordedPerson(entry);
    },
    people: async (agency) => (await candidatesOf(table, agency)).map(recordedPerson),
  };
}

/** The history in an item whose entry has this schema. */
export const historyOf = <Value extends z.ZodType>(value: Value) =>
  z.object({
    version: z.int().default(UNRECORDED),
    changes: z
      .array(
        z.object({
          ...{ at: z.string(), by: z.string(), byName: z.string(), why: z.string().optional() },
          before: value.optional(),
        }),
      )
      .default([]),
  });
const AgencyHistory = historyOf(AgencySchema);
const PersonHistory = historyOf(PersonSchema);

const recordedAgency = (item: Item): Recorded<Agency> => ({
  ...AgencyHistory.parse(item),
  value: AgencySchema.parse(item),
});
const recordedPerson = (item: Item): Recorded<Person> => ({ ...PersonHistory.parse(item), value: personOf(item) });
