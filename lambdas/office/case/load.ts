import type { Option } from '../../../web/components/any-field.tsx';
import { directory, rootAgency } from '../../directory/config.ts';
import { placeOf } from '../../directory/domain/places.ts';
import { listPeople } from '../../directory/list-people.ts';
import { wireCatalogue } from '../../directory/procedures/config.ts';
import { procedureLabel } from '../../directory/procedures/label.ts';
import type { CatalogueDeps } from '../../directory/procedures/read.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { listTemplates } from '../../directory/templates/list.ts';
import { decodeLegacy } from '../../kernel/legacy-encoding.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { adviseSender } from '../../petitions/advice/advise.ts';
import { AdviceInput } from '../../petitions/advice/contract.ts';
import { listAgencyAttachments } from '../../petitions/attachments/staff/list-attachments.ts';
import { isOpen } from '../../petitions/domain/case/status.ts';
import { readPetition } from '../../petitions/staff/read.ts';
import { similarCases } from '../../petitions/staff/similar/similar.ts';
import type { OfficeContext } from '../office-pages.ts';
import { type DraftDeps, wireDrafts } from './draft.ts';
import type { ShownCase } from './view/shown-case.ts';

export type CaseDeps = DraftDeps & {
  readonly templates: typeof listTemplates.invoke;
  readonly catalogue: CatalogueDeps;
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly read: typeof readPetition.invoke;
  readonly files: typeof listAgencyAttachments.invoke;
  readonly people: typeof listPeople.invoke;
  readonly advise: typeof adviseSender.invoke;
  readonly similar: typeof similarCases.invoke;
};

export const wireCase = (): CaseDeps => ({
  ...wireDrafts(),
  templates: listTemplates.invoke,
  catalogue: wireCatalogue(),
  directory: directory(),
  read: readPetition.invoke,
  files: listAgencyAttachments.invoke,
  people: listPeople.invoke,
  advise: adviseSender.invoke,
  similar: similarCases.invoke,
});

/** A case for its page, or undefined if the person may not know of it. */
export async function loadCase(deps: CaseDeps, code: string, { lang, now, session }: OfficeContext) {
  const by = { caller: session.caller, now };
  const parts = { params: { code } };
  const [petition, files, drafts, tree] = await Promise.all([
    deps.read(parts, by),
    deps.files(parts, by),
    deps.drafts(parts, by),
    deps.directory.tree(now),
  ]);
  if (isRefusal(petition) || isRefusal(files) || isRefusal(drafts)) return undefined;
  const agencyName = (of: string) => tree.last(of)?.name[lang] ?? of;
  const { procedure, agency, commune } = petition.body;
  const procedureName = procedure && (await procedureLabel(deps.catalogue, { code: procedure, agency, lang, now }));
  const communeName = commune && (placeOf(rootAgency(), commune)?.name[lang] ?? commune);
  const shown: ShownCase = {
    ...petition.body,
    decoded: decodeLegacy(petition.body.content),
    files: files.body.items,
    mostFiles: files.body.most,
    agencyName,
    procedureName,
    communeName,
  };
  return {
    shown,
    commune,
    version: petition.body.version,
    allowed: petition.body.allowed ?? [],
    drafts: drafts.body,
    tree,
  };
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

/** What looks like a case that is not answered yet: afterwards nothing is merged any more. */
export async function similarTo({ similar }: CaseDeps, { shown }: LoadedCase, { now, session }: OfficeContext) {
  if (!isOpen(shown.status)) return [];
  const found = await similar({ params: { code: shown.code } }, { caller: session.caller, now });
  return isRefusal(found) ? [] : found.body.items;
}

/** What the words of a text suggest, to those who pass it on: agencies with the reason, and other ways. Never applied by itself. */
export async function adviceFor(deps: CaseDeps, { shown, commune }: LoadedCase, { lang, now }: OfficeContext) {
  const place = commune && placeOf(rootAgency(), commune)?.name.vi;
  const { content, matter } = shown;
  const body = AdviceInput.shape.body.safeParse({
    content,
    ...(matter && { matter }),
    ...(place && { commune: place }),
  });
  const advised = body.success ? await deps.advise({ body: body.data }, now) : undefined;
  if (advised === undefined || isRefusal(advised)) return { agencies: [], otherWays: [] };
  const { agencies, otherWays } = advised.body;
  return {
    agencies: agencies
      .filter(({ agency }) => agency !== shown.agency)
      .map(({ agency, why }) => ({ code: agency, name: shown.agencyName(agency), why: why[lang] })),
    otherWays: otherWays.map(({ phrase, kind }) => ({ phrase, kind })),
  };
}
