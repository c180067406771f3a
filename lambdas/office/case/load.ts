import { directory } from '../../directory/config.ts';
import { listPeople } from '../../directory/list-people.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { listAgencyAttachments } from '../../petitions/attachments/staff/list-attachments.ts';
import { readPetition } from '../../petitions/staff/read.ts';
import type { OfficeContext } from '../office-pages.ts';
import type { Option } from './view/act-form.tsx';
import type { ShownCase } from './view/shown-case.ts';

export type CaseDeps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly read: typeof readPetition.invoke;
  readonly files: typeof listAgencyAttachments.invoke;
  readonly people: typeof listPeople.invoke;
};

export const wireCase = (): CaseDeps => ({
  directory: directory(),
  read: readPetition.invoke,
  files: listAgencyAttachments.invoke,
  people: listPeople.invoke,
});

/** A case for its page, or undefined if the person may not know of it. */
export async function loadCase(deps: CaseDeps, code: string, { lang, now, session }: OfficeContext) {
  const by = { caller: session.caller, now };
  const parts = { params: { code } };
  const [petition, files, tree] = await Promise.all([
    deps.read(parts, by),
    deps.files(parts, by),
    deps.directory.tree(now),
  ]);
  if (isRefusal(petition) || isRefusal(files)) return undefined;
  const agencyName = (of: string) => tree.last(of)?.name[lang] ?? of;
  const shown: ShownCase = { ...petition.body, files: files.body.items, agencyName };
  return { shown, version: petition.body.version, allowed: petition.body.allowed ?? [], tree };
}

export type LoadedCase = NonNullable<Awaited<ReturnType<typeof loadCase>>>;

/** The people whom the case can be assigned to: those of its agency, and the reader first. */
export async function peopleFor(deps: CaseDeps, { shown }: LoadedCase, context: OfficeContext): Promise<Option[]> {
  const { session, now } = context;
  const { caller } = session;
  const listed = await deps.people({ query: { agency: shown.agency } }, { caller, now });
  const people = isRefusal(listed) ? [] : listed.body.items;
  return people
    .toSorted((a, b) => Number(b.id === caller.id) - Number(a.id === caller.id))
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** The agencies that the case can be passed on to. */
export const agenciesFor = ({ shown, tree }: LoadedCase, lang: OfficeContext['lang']): Option[] =>
  tree.all
    .filter(({ code }) => code !== shown.agency)
    .map(({ code, name }) => ({ value: code, label: `${name[lang]} (${code})` }));
