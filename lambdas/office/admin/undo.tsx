import * as z from 'zod';
import { periodKey } from '../../directory/domain/placement.ts';
import { listChanges } from '../../directory/list-changes.ts';
import { putAgency } from '../../directory/put-agency.ts';
import { putPerson } from '../../directory/put-person.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { records } from '../../directory/records.ts';
import type { Recorded } from '../../kernel/record.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { redirect } from '../../site/html.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { fieldOf } from './agency-form.ts';
import { errorsOf, statusOf } from './refused.ts';
import { ADMIN, notFound, type Scope, scopeOf } from './scope.tsx';
import { type Change, changeKey, restored, restoredRows, sidesOf, titleOf } from './shown-changes.ts';
import { EntryPage } from './view/entry-page.tsx';
import { FieldChanges } from './view/field-changes.tsx';
import { agencyWords } from './words/agency.ts';
import { changeWords as words } from './words/changes.ts';
import { whyWords } from './words/fields.ts';

const Params = z.object({ code: z.string().max(40) });
/** Which change: the first day of the period or the id of the person, and the version that it led to. */
const Which = z
  .object({ ngay: z.string().max(10).optional(), nguoi: z.string().max(128).optional(), ban: z.string().max(10) })
  .catchall(z.string());
const Asked = z.object({ params: Params, query: Which });
type Asked = z.infer<typeof Asked>;
const Sent = z.object({ params: Params, query: Which, form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;

type Deps = {
  readonly records: Pick<RecordStore, 'agencies' | 'person'>;
  readonly changes: typeof listChanges.invoke;
  readonly putAgency: typeof putAgency.invoke;
  readonly putPerson: typeof putPerson.invoke;
};
const wire = (): Deps => ({
  ...{ records: records(), changes: listChanges.invoke },
  ...{ putAgency: putAgency.invoke, putPerson: putPerson.invoke },
});

const route = { path: `${ADMIN}/co-quan/{code}/hoan-tac` } as const;

/** `GET …/co-quan/{code}/hoan-tac?ngay=…&ban=…`: what undoing a change would write again, and the form to do it. */
const pages = officePages({
  route: { ...route, id: 'office.adminUndo', method: 'GET', summary: 'Show the form that undoes a change' },
  input: Asked,
  wire,
  run: (deps, asked: Asked, context) => undoPage(deps, asked, context, {}),
});

/** `POST …/co-quan/{code}/hoan-tac?…`: writes what was before the change, by the same operation and its checks. */
const undoings = officePages({
  route: { ...route, id: 'office.adminRestore', method: 'POST', summary: 'Undo a change' },
  input: Sent,
  wire,
  run: undo,
});

async function undo(deps: Deps, { params, query, form }: Sent, context: OfficeContext) {
  const { lang } = context;
  const scope = await scopeOf(deps.records, context);
  const found = scope && (await undoableOf(deps, scope, { params, query }, context));
  if (found === undefined) return notFound(context);
  const { why = '' } = typedIn(form, ['why']);
  const version = Number(form['version']?.[0]);
  const done = await restore(deps, found, { version, ...(why.trim() !== '' && { why }) }, context);
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${ADMIN}/co-quan/${params.code}?xong=hoan-tac`);
  return undoPage(deps, { params, query }, context, { why, refusal: done });
}

type Also = { readonly version: number; readonly why?: string };

function restore(deps: Deps, { change, current }: Undoable, also: Also, { session, now }: OfficeContext) {
  const by = { caller: session.caller, now };
  const { code, id, ...fields } = restored(current, change);
  const body = { ...fields, ...also };
  return change.agency === undefined
    ? deps.putPerson({ params: { id }, body }, by)
    : deps.putAgency({ params: { code }, body }, by);
}

/** A change that can be undone, with what its entry is now: later changes of other fields are kept. */
type Undoable = { readonly change: Change; readonly current: object; readonly version: number };

async function undoableOf(
  { changes, records }: Deps,
  scope: Scope,
  { params, query }: Asked,
  { session, now }: OfficeContext,
): Promise<Undoable | undefined> {
  const listed = await changes({ params }, { caller: session.caller, now });
  if (isRefusal(listed)) return undefined;
  const { ngay, nguoi, ban } = query;
  const items: readonly Change[] = listed.body.items;
  const change = items.find(
    ({ agency, person, version }) =>
      `${version}` === ban && (nguoi === undefined ? agency?.after.validFrom === ngay : person?.id === nguoi),
  );
  if (change === undefined || sidesOf(change) === undefined) return undefined;
  const entry = await entryOf(change, records, scope);
  return entry && { change, current: entry.value, version: entry.version };
}

/** The entry that a change is of, as it is now; of a person who is at an agency of others since, none. */
async function entryOf(
  { agency, person }: Change,
  records: Deps['records'],
  scope: Scope,
): Promise<Recorded<object> | undefined> {
  const of = agency?.after;
  if (of !== undefined) return scope.records.find(({ value }) => periodKey(value) === periodKey(of));
  const entry = person && (await records.person(person.id));
  return entry && scope.treeFor(entry.value.agency) && entry;
}

type Shown = { readonly why?: string; readonly refusal?: Refusal };

async function undoPage(deps: Deps, { params, query }: Asked, context: OfficeContext, { why = '', refusal }: Shown) {
  const { lang, csrf } = context;
  const scope = await scopeOf(deps.records, context);
  const tree = scope?.treeFor(params.code);
  const found = scope && tree && (await undoableOf(deps, scope, { params, query }, context));
  if (tree === undefined || found === undefined) return notFound(context);

  const { change, current, version } = found;
  const rows = restoredRows(current, change, { lang, tree });
  const path = `${ADMIN}/co-quan/${params.code}`;
  const { refuses } = change.agency === undefined ? putPerson : putAgency;
  const form = { refuses, fields: { why: whyWords.error }, fieldOf: {} };
  const errors = refusal === undefined ? {} : errorsOf(refusal, form, lang);
  return framed(
    context,
    {
      path: `${path}/hoan-tac?${changeKey(change)}`,
      title: words.undoTitle[lang],
      hasErrors: refusal !== undefined,
      status: refusal === undefined ? 200 : statusOf(refusal, refuses),
    },
    <EntryPage
      {...{ lang, errors: Object.entries(errors).map(([field, text]) => ({ field, text })) }}
      back={{ href: `/${lang}${OFFICE}${path}`, text: agencyWords.back[lang] }}
      title={words.undoTitle[lang]}
      hint={words.undoHint[lang]}
      button={words.undoButton[lang]}
      action={`/${lang}${OFFICE}${path}/hoan-tac?${changeKey(change)}`}
      hidden={{ csrf, version: `${version}` }}
      fields={[fieldOf('why', { ...whyWords, optional: true }, { typed: { why }, errors })]}
    >
      <p class="govuk-body">{titleOf(change, lang)}</p>
      {rows.length === 0 && <p class="govuk-body">{words.undone[lang]}</p>}
      <FieldChanges {...{ lang, rows }} />
    </EntryPage>,
  );
}

export const undoPages = [...pages, ...undoings];
