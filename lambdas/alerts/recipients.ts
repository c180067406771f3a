import type { Person } from '../directory/domain/person.ts';
import type { DirectoryStore } from '../directory/store.ts';
import type { Instant } from '../kernel/time.ts';

export type People = Pick<DirectoryStore, 'people' | 'tree'>;

type Charge = { readonly agency: string; readonly assignee?: { readonly id: string } | undefined };

/** `missing`: who should be told and is in no directory; the id of an officer, or `head`. */
type Recipients = { readonly people: readonly Person[]; readonly missing: readonly string[] };

/** Who is told of a petition's deadline, each once: the officer it is assigned to, and who heads the agency. */
export async function recipientsOf(directory: People, { agency, assignee }: Charge, now: Instant): Promise<Recipients> {
  const serving = await directory.people(agency, now);
  const officer = serving.filter(({ id }) => id === assignee?.id);
  const own = serving.filter(isHead);
  const heads = own.length > 0 ? own : await headsAbove(directory, agency, now);

  const missing = [];
  if (assignee !== undefined && officer.length === 0) missing.push(assignee.id);
  if (heads.length === 0) missing.push('head');
  return { people: [...new Map([...officer, ...heads].map((person) => [person.id, person])).values()], missing };
}

/** An agency without a head is answered for by the nearest one above it that has one. */
async function headsAbove(directory: People, agency: string, now: Instant): Promise<readonly Person[]> {
  const tree = await directory.tree(now);
  for (const above of tree.superiors(agency)) {
    const heads = (await directory.people(above, now)).filter(isHead);
    if (heads.length > 0) return heads;
  }
  return [];
}

const isHead = ({ role }: Person) => role === 'head';
