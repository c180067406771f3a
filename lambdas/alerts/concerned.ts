import type { Person } from '../directory/domain/person.ts';
import type { Instant } from '../kernel/time.ts';
import type { Petition } from '../petitions/domain/case/petition.ts';
import type { PetitionStore } from '../petitions/store.ts';
import { mapConcurrent } from '../platform/map-concurrent.ts';
import { isCurrent } from './domain/digest.ts';
import { mayOpen } from './domain/may-open.ts';
import type { Note } from './domain/note.ts';
import type { PeopleDirectory } from './recipients.ts';

export type ConcernedDeps = {
  readonly petitions: Pick<PetitionStore, 'find'>;
  readonly directory: PeopleDirectory;
};

/** Notes of one person. */
export type OwnNotes = { readonly notes: readonly Note[]; readonly now: Instant };

/** Enough to read the petitions of a large agency in seconds. */
const CONCURRENCY = 16;

/** The person as the directory has them now, if they are still in post where the notes found them. */
export async function personOf(
  { directory }: Pick<ConcernedDeps, 'directory'>,
  { notes, now }: OwnNotes,
): Promise<Person | undefined> {
  for (const agency of new Set(notes.map(({ personAgency }) => personAgency))) {
    const person = (await directory.people(agency, now)).find(({ id }) => id === notes[0]?.person);
    if (person !== undefined) return person;
  }
  return undefined;
}

/** The petitions of the notes that this person is still to be notified of, and may open. */
export async function currentFor(
  { petitions, directory }: ConcernedDeps,
  person: Person,
  { notes, now }: OwnNotes,
): Promise<readonly Petition[]> {
  const tree = await directory.tree(now);
  const byCode = Map.groupBy(notes, ({ code }) => code);
  const found = await mapConcurrent(byCode.keys(), { concurrency: CONCURRENCY }, (code) => petitions.find(code));
  return found
    .filter((petition) => petition !== undefined)
    .filter((petition) => byCode.get(petition.code)?.some((note) => isCurrent(note, petition)))
    .filter((petition) => mayOpen(person, petition, tree))
    .filter(({ assignee }) => person.role !== 'officer' || assignee?.id === person.id);
}
