import type { Person } from '../directory/domain/person.ts';
import type { Tree } from '../directory/domain/tree.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';
import type { Audience } from '../petitions/domain/deadlines/escalation-rules.ts';
import { type Concerned, mayOpen } from './domain/may-open.ts';

export type PeopleDirectory = Pick<DirectoryStore, 'people' | 'tree'>;

type Responsibility = Concerned & { readonly assignee?: { readonly id: string } | undefined };

/** `missing`: the audiences of which nobody in the directory may open the petition. */
type Recipients = { readonly people: readonly Person[]; readonly missing: readonly Audience[] };

/** The people whom a step of a petition notifies, each once; none who may not open it. */
export async function recipientsOf(
  directory: PeopleDirectory,
  petition: Responsibility,
  { notifies, now }: { readonly notifies: readonly Audience[]; readonly now: Instant },
): Promise<Recipients> {
  const found = await Promise.all(notifies.map((audience) => find[audience](directory, petition, now)));
  const people = new Map(found.flatMap((each) => each.people).map((person) => [person.id, person]));
  return { people: [...people.values()], missing: [...new Set(found.flatMap(({ missing }) => missing))] };
}

type Find = (directory: PeopleDirectory, petition: Responsibility, now: Instant) => Promise<Recipients>;

const find: Readonly<Record<Audience, Find>> = {
  /** The head while no officer who may open it is assigned: otherwise nobody would hear of it before later steps. */
  async officer(directory, petition, now) {
    const people = await assignedOf(directory, petition, now);
    return people.length > 0 ? { people, missing: [] } : find.head(directory, petition, now);
  },
  /** For an agency without a head who may open it: the heads of the nearest agency above that has any. */
  async head(directory, petition, now) {
    const { agency } = petition;
    const tree = await directory.tree(now);
    const agencies = [tree.successor(agency) ?? agency, ...tree.superiors(agency)];
    return orMissing('head', await nearest(directory, agencies, { role: 'head', petition, tree, now }));
  },
  /** At the root, its own leaders. Without any leader, the heads of the nearest agency above. */
  async parentLeader(directory, petition, now) {
    const { agency } = petition;
    const tree = await directory.tree(now);
    const superiors = tree.superiors(agency);
    const above = superiors.length === 0 ? [agency] : superiors;
    const leaders = await nearest(directory, above, { role: 'leader', petition, tree, now });
    const people =
      leaders.length > 0 ? leaders : await nearest(directory, above, { role: 'head', petition, tree, now });
    return orMissing('parentLeader', people);
  },
};

/** The assigned officer, if still in post where the petition is and allowed to open it. */
async function assignedOf(directory: PeopleDirectory, petition: Responsibility, now: Instant) {
  const { agency, assignee } = petition;
  if (assignee === undefined) return [];
  const tree = await directory.tree(now);
  const successor = tree.successor(agency);
  const agencies = successor === undefined ? [agency] : [agency, successor];
  const listed = await Promise.all(agencies.map((code) => directory.people(code, now)));
  return listed.flat().filter((person) => person.id === assignee.id && mayOpen(person, petition, tree));
}

const orMissing = (audience: Audience, people: readonly Person[]): Recipients => ({
  people,
  missing: people.length === 0 ? [audience] : [],
});

type Wanted = {
  readonly role: Person['role'];
  readonly petition: Responsibility;
  readonly tree: Tree;
  readonly now: Instant;
};

/** The people with a role who may open the petition, at the first of these agencies that has any. */
async function nearest(directory: PeopleDirectory, agencies: readonly string[], { role, petition, tree, now }: Wanted) {
  for (const agency of agencies) {
    const listed = (await directory.people(agency, now)).filter((person) => person.role === role);
    const people = listed.filter((person) => mayOpen(person, petition, tree));
    if (people.length > 0) return people;
  }
  return [];
}
