import type { readSource } from '../../../channels/read-source.ts';
import type { RecordStore } from '../../../directory/record-store.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Filled, Typed } from '../../domain/acts.ts';
import { framed } from '../../framed.tsx';
import type { OfficeContext } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { agencyOptions } from '../agency-options.ts';
import { valueAt } from '../domain/differences.ts';
import { sourceFields } from '../domain/sources.ts';
import { forbidden, notFound, type Scope, scopeOf } from '../scope.tsx';
import type { EntryFormProps } from '../view/entry-form.tsx';
import { SourcePage } from '../view/source.tsx';
import { sourceDoneWords, sourceWords as words } from '../words/sources.ts';
import { factsOf, type SourceEntry, shownSourceChange } from './record.ts';
import { sourceFormFields } from './source-form.ts';
import { SOURCES } from './sources.tsx';

type Shown = Partial<Filled> & { readonly done?: string | undefined; readonly status?: number };

export type SourcePageDeps = {
  readonly records: Pick<RecordStore, 'agencies'>;
  readonly read: typeof readSource.invoke;
  readonly root: string;
};

/** The page of a source, with what was typed if it was refused. */
export async function sourcePage(
  deps: SourcePageDeps,
  id: string,
  context: OfficeContext,
  { typed, errors = {}, done = '', status = 200 }: Shown,
) {
  const { lang, now, session } = context;
  const scope = await scopeOf(deps.records, context);
  if (scope === undefined) return forbidden(context);
  const read = await deps.read({ params: { id } }, { caller: session.caller, now });
  if (isRefusal(read)) return notFound(context);

  const source = read.body;
  const path = `/${lang}${OFFICE}${SOURCES}/${id}`;
  const place = { lang, scope, root: deps.root };
  const mayChange = session.caller.agency === deps.root;
  return framed(
    context,
    { path: `${SOURCES}/${id}`, title: source.name, hasErrors: Object.keys(errors).length > 0, status },
    <SourcePage
      {...{ lang, name: source.name, mayChange, facts: factsOf(source, place) }}
      back={{ href: `/${lang}${OFFICE}${SOURCES}`, text: words.back[lang] }}
      notice={sourceDoneWords[done]?.[lang]}
      errors={Object.entries(errors).map(([field, text]) => ({ field, text }))}
      forms={[
        ...(mayChange
          ? [changeForm(source, { typed: typed ?? typedSource(source), errors }, { scope, context, path })]
          : []),
        ...(source.kind === 'kiosk' && source.active ? [enrolForm(context, path)] : []),
      ]}
      keys={mayChange ? keyForms(source, context, path) : []}
      changes={source.changes.map((change) => shownSourceChange(change, { ...place, path, mayChange }))}
    />,
  );
}

type Form = Omit<EntryFormProps, 'lang'>;
type Around = { readonly scope: Scope; readonly context: OfficeContext; readonly path: string };

function changeForm(source: SourceEntry, filled: Filled, { scope, context, path }: Around): Form {
  const { lang, csrf, session } = context;
  const names = sourceFields.filter((name) => name !== 'agency' || source.kind !== 'sms');
  const agencies = agencyOptions(lang, scope, { own: session.caller.agency, kept: [source.agency] });
  return {
    ...{ title: words.change[lang], action: path, button: words.changeButton[lang] },
    hidden: { csrf, viec: 'luu', version: `${source.version}` },
    fields: sourceFormFields({ lang, names, agencies }, filled),
  };
}

const enrolForm = ({ lang, csrf }: OfficeContext, path: string): Form => ({
  ...{ title: words.enrol[lang], hint: words.enrolHint[lang], button: words.enrolButton[lang] },
  ...{ action: path, hidden: { csrf, viec: 'dang-ky' }, fields: [] },
});

function keyForms({ version }: SourceEntry, { lang, csrf }: OfficeContext, path: string): readonly Form[] {
  const of = (viec: string) => ({ action: path, hidden: { csrf, viec, version: `${version}` }, fields: [] });
  return [
    { ...of('hien'), title: words.key[lang], hint: words.keyHint[lang], button: words.show[lang] },
    { ...of('khoa'), title: words.renew[lang], hint: words.renewHint[lang], button: words.renew[lang] },
    { ...of('thu-hoi'), title: words.revoke[lang], hint: words.revokeHint[lang], button: words.revoke[lang] },
  ];
}

/** A source as the fields of its form hold it. */
const typedSource = (source: SourceEntry): Typed =>
  Object.fromEntries(sourceFields.map((name) => [name, valueAt(source, name)]));
