import type { Person } from '../directory/domain/person.ts';
import type { Tree } from '../directory/domain/tree.ts';
import type { PeopleDirectory } from './recipients.ts';

/**
 * The directory as one run reads it: the tree once, and the people of each agency once, however many petitions of theirs
 * are due. What fails is read again for the next petition.
 */
export function readOnce(directory: PeopleDirectory): PeopleDirectory {
  const trees = new Map<string, Promise<Tree>>();
  const people = new Map<string, Promise<readonly Person[]>>();
  return {
    tree: (now, on) => remembered(trees, `${now} ${on}`, () => directory.tree(now, on)),
    people: (agency, now) => remembered(people, `${now} ${agency}`, () => directory.people(agency, now)),
  };
}

async function remembered<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  read: () => Promise<Value>,
): Promise<Value> {
  const value = known.get(key) ?? read();
  known.set(key, value);
  try {
    return await value;
  } catch (error) {
    known.delete(key);
    throw error;
  }
}
