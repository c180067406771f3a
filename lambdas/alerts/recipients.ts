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
  return { people: [...people.values()], missing: found.flatMap(({ missing }) => missing) };
}

type Find = (directory: PeopleDirectory, petition: Responsibility, now: Instant) => Promise<Recipients>;

const find: Readonly<Record<Audience, Find>> = {
  /** A petition that nobody was assigned to has no officer, and none is missing. */
  async officer(directory, petition, now) {
    const { agency, assignee } = petition;
    if (assignee === undefined) return { people: [], missing: [] };
    const tree = await directory.tree(now);
    const successor = tree.successor(agency);
    const agencies = successor === undefined ? [agency] : [agency, successor];
    const listed = await Promise.all(agencies.map((code) => directory.people(code, now)));
    const officers = listed.flat().filter(({ id }) => id === assignee.id);
    const people = officers.filter((person) => mayOpen(person, petition, tree));
    return { people, missing: officers.length === 0 ? ['officer'] : [] };
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
