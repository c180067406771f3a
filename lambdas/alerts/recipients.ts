import type { Person } from '../directory/domain/person.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';

export type PeopleDirectory = Pick<DirectoryStore, 'people' | 'tree'>;

type Responsibility = { readonly agency: string; readonly assignee?: { readonly id: string } | undefined };

/** `missing`: the recipients that are not in the directory. */
export type Recipients = { readonly people: readonly Person[]; readonly missing: readonly ('officer' | 'head')[] };

/** The recipients of a petition's deadline alerts, each once: its assigned officer and the heads of its agency. */
export async function recipientsOf(
  directory: PeopleDirectory,
  { agency, assignee }: Responsibility,
  now: Instant,
): Promise<Recipients> {
  const inPost = await directory.people(agency, now);
  const officer = inPost.filter(({ id }) => id === assignee?.id);
  const own = inPost.filter(isHead);
  const heads = own.length > 0 ? own : await headsAbove(directory, agency, now);

  const missing: Recipients['missing'][number][] = [];
  if (assignee !== undefined && officer.length === 0) missing.push('officer');
  if (heads.length === 0) missing.push('head');
  return { people: [...new Map([...officer, ...heads].map((person) => [person.id, person])).values()], missing };
}

/** For an agency without a head: the heads of the nearest agency above that has any. */
async function headsAbove(directory: PeopleDirectory, agency: string, now: Instant): Promise<readonly Person[]> {
  const tree = await directory.tree(now);
  for (const above of tree.superiors(agency)) {
    const heads = (await directory.people(above, now)).filter(isHead);
    if (heads.length > 0) return heads;
  }
  return [];
}

const isHead = ({ role }: Person) => role === 'head';
