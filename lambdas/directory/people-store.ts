import type { History } from '../kernel/record.ts';
import { type Instant, localDateOf } from '../kernel/time.ts';
import { follows } from '../platform/recorded.ts';
import type { Item, Table, Written } from '../platform/table.ts';
import { isInPost, type Person } from './domain/person.ts';
import { candidatesOf, entryKey, personOf, rowKey } from './partition.ts';

export type PeopleStore = {
  /** The people in post at an agency on the local day of `now`. */
  people(agency: string, now: Instant): Promise<readonly Person[]>;
  /** The entry of a person at any agency; an entry without its own key is found at `agency` only. */
  findPerson(id: string, agency: string): Promise<Person | undefined>;
  /** The same at any of these agencies: several entries only if they have no key of their own. */
  findPersonAt(id: string, agencies: readonly string[]): Promise<readonly Person[]>;
  /**
   * `conflict`: the person has an entry, neither at the agency of `person` nor at one of `former`; with a history, also if
   * the entry was written since the history before this one was read.
   */
  putPerson(person: Person, former?: readonly string[], history?: History<Person>): Promise<Written>;
};

/**
 * A person has one entry, under its id, which names the agency; one write moves the person. The rows by agency are the
 * list of candidates: a row counts if the entry names the same agency. Rows that were written before people had entries
 * have none, and count as they are.
 */
export function peopleStore(table: Table): PeopleStore {
  const findEntry = async (id: string) => asPerson(await table.get(entryKey(id)));
  const findRow = async (id: string, agency: string) => asPerson(await table.get(rowKey(id, agency)));

  return {
    async people(agency, now) {
      const people = (await candidatesOf(table, agency)).map(personOf);
      return people.filter((person) => person.agency === agency && isInPost(person, localDateOf(now)));
    },
    findPerson: async (id, agency) => (await findEntry(id)) ?? findRow(id, agency),
    async findPersonAt(id, agencies) {
      const entry = await findEntry(id);
      if (entry !== undefined) return [entry];
      return (await table.getMany(agencies.map((agency) => rowKey(id, agency)))).map(personOf);
    },
    /** The row first: after a crash in between, a new candidate does not count yet, and nobody is missing from a list. */
    async putPerson({ id, ...person }, former = [], history) {
      await table.put({ ...person, ...rowKey(id, person.agency) });
      // Its new agency too: a write that succeeded may be retried.
      const isKnown = [person.agency, ...former].map((agency) => ({ equals: { agency } }));
      const isHere = { any: [{ absent: 'pk' }, ...isKnown] };
      const condition = history === undefined ? isHere : { all: [isHere, follows(history, { id })] };
      return table.put({ ...person, ...history, id, ...entryKey(id) }, condition);
    },
  };
}

const asPerson = (item: Item | undefined) => item && personOf(item);
