import * as z from 'zod';
import type { Person } from '../../directory/domain/person.ts';
import { putPerson } from '../../directory/put-person.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { records } from '../../directory/records.ts';
import type { Recorded } from '../../kernel/record.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { complainsOf } from '../../platform/request.ts';
import { redirect } from '../../site/html.ts';
import type { Filled, Typed } from '../domain/acts.ts';
import { shownDay } from '../domain/shown-day.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { agencyOptions } from './agency-options.ts';
import { valueAt } from './domain/differences.ts';
import { personBody, personFields } from './domain/entries.ts';
import { personFormFields } from './person-form.ts';
import { errorsOf, statusOf } from './refused.ts';
import { ADMIN, forbidden, notFound, type Scope, scopeOf } from './scope.tsx';
import { EntryPage } from './view/entry-page.tsx';
import { errorWords } from './words/errors.ts';
import { personFieldWords, whyWords } from './words/fields.ts';
import { peopleWords as words } from './words/people.ts';

const Asked = z.object({
  query: z
    .object({ nguoi: z.string().max(128).optional(), 'co-quan': z.string().max(40).optional() })
    .catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
const Sent = z.object({ form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;
type Deps = { readonly records: Pick<RecordStore, 'agencies' | 'person'>; readonly put: typeof putPerson.invoke };

const route = { path: `${ADMIN}/can-bo` } as const;
const wire = (): Deps => ({ records: records(), put: putPerson.invoke });

/** `GET …/can-bo?nguoi=…`, `?co-quan=…`: the form of a person, or of a new one at an agency. */
const pages = officePages({
  route: { ...route, id: 'office.adminPerson', method: 'GET', summary: 'Show the form of a person' },
  input: Asked,
  wire,
  run: show,
});

/** `POST …/can-bo`: adds or changes a person, moves them, or ends their post. */
const changes = officePages({
  route: { ...route, id: 'office.adminPutPerson', method: 'POST', summary: 'Add or change a person' },
  input: Sent,
  wire,
  run: save,
});

async function show(deps: Deps, { query }: Asked, context: OfficeContext) {
  const scope = await scopeOf(deps.records, context);
  if (scope === undefined) return forbidden(context);
  const { nguoi: id, 'co-quan': agency = context.session.caller.agency } = query;
  if (id === undefined) {
    const typed = { agency, language: 'vi' };
    return scope.treeFor(agency) === undefined
      ? notFound(context)
      : personPage(scope, undefined, context, { typed, errors: {} });
  }
  const person = await personOf(deps, scope, id);
  if (person === undefined) return notFound(context);
  return personPage(scope, person, context, { typed: typedPerson(person.value, context.lang), errors: {} });
}

async function save(deps: Deps, { form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const scope = await scopeOf(deps.records, context);
  if (scope === undefined) return forbidden(context);
  const typed = typedIn(form, ['id', ...personFields, 'why']);
  const isNew = form['version'] === undefined;
  const id = (typed['id'] ?? '').trim();
  const body = { ...personBody(typed), version: isNew ? 0 : Number(form['version']?.[0]) };
  const done = await deps.put({ params: { id }, body }, { caller: session.caller, now });
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${ADMIN}/co-quan/${done.body.agency}?xong=can-bo`);

  const isTaken = isNew && done.refused === 'person.changed';
  const errors = isTaken ? { id: errorWords.personExists[lang] } : errorsOf(done, isNew ? newForm : personForm, lang);
  // An id that the contract refuses is nobody's, and may be longer than a key of the table.
  const isNobody = isNew || complainsOf(done, 'params.id');
  const person = isNobody ? undefined : await personOf(deps, scope, id);
  if (!isNew && person === undefined) return notFound(context);
  return personPage(scope, person, context, { typed, errors, status: statusOf(done, putPerson.refuses) });
}

const texts = Object.entries({ ...personFieldWords, why: whyWords }).map(([name, { error }]) => [name, error] as const);
const newForm = {
  refuses: putPerson.refuses,
  fields: Object.fromEntries(texts),
  fieldOf: { 'agency.notFound': 'agency', 'caller.forbidden': 'id', 'person.changed': 'id', 'person.moved': 'id' },
} as const;
/** The id of a person is not in the form to change one. */
const personForm = {
  ...newForm,
  fields: Object.fromEntries(texts.filter(([name]) => name !== 'id')),
  fieldOf: { 'agency.notFound': 'agency' },
} as const;

/** The entry of a person within the scope. */
async function personOf({ records }: Deps, { treeFor }: Scope, id: string): Promise<Recorded<Person> | undefined> {
  const record = await records.person(id);
  return record !== undefined && treeFor(record.value.agency) !== undefined ? record : undefined;
}

const typedPerson = (person: Person, lang: OfficeContext['lang']): Typed =>
  Object.fromEntries(personFields.map((name) => [name, shownDay(lang, valueAt(person, name))]));

async function personPage(
  scope: Scope,
  person: Recorded<Person> | undefined,
  context: OfficeContext,
  { status = 200, ...filled }: Filled & { readonly status?: number },
) {
  const { lang, csrf, session } = context;
  const path = `${ADMIN}/can-bo`;
  const agency = person?.value.agency ?? filled.typed['agency'] ?? '';
  const title = (person === undefined ? words.add : words.change)[lang];
  const errors = Object.entries(filled.errors).map(([field, text]) => ({ field, text }));
  const asked = new URLSearchParams(person === undefined ? { 'co-quan': agency } : { nguoi: person.value.id });
  const hidden = person === undefined ? { csrf } : { csrf, id: person.value.id, version: `${person.version}` };
  const agencies = agencyOptions(lang, scope, { own: session.caller.agency, kept: [person?.value.agency] });
  return framed(
    context,
    { path: `${path}?${asked}`, title, hasErrors: errors.length > 0, status },
    <EntryPage
      {...{
        lang,
        title,
        errors,
        hidden,
        fields: personFormFields({ lang, agencies, isNew: person === undefined }, filled),
      }}
      back={{ href: `/${lang}${OFFICE}${ADMIN}/co-quan/${agency}`, text: words.back[lang] }}
      hint={(person === undefined ? words.what : words.move)[lang]}
      action={`/${lang}${OFFICE}${path}`}
      button={(person === undefined ? words.addButton : words.changeButton)[lang]}
    />,
  );
}

export const personPages = [...pages, ...changes];
