import * as z from 'zod';
import { rootAgency } from '../../../channels/config.ts';
import { putSource } from '../../../channels/put-source.ts';
import { readSource } from '../../../channels/read-source.ts';
import type { RecordStore } from '../../../directory/record-store.ts';
import { records } from '../../../directory/records.ts';
import { isRefusal, type Refusal } from '../../../kernel/refusal.ts';
import { redirect } from '../../../site/html.ts';
import { typedIn } from '../../domain/typed-in.ts';
import { framed } from '../../framed.tsx';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { fieldOf } from '../agency-form.ts';
import { restoredEntry } from '../domain/differences.ts';
import { sourceFields } from '../domain/sources.ts';
import { errorsOf, statusOf } from '../refused.ts';
import { notFound, scopeOf } from '../scope.tsx';
import { EntryPage } from '../view/entry-page.tsx';
import { FieldChanges } from '../view/field-changes.tsx';
import { changeWords } from '../words/changes.ts';
import { whyWords } from '../words/fields.ts';
import { sourceWords as words } from '../words/sources.ts';
import { changedRows, fieldsOf, sourceForm, undoableSides } from './record.ts';
import { SOURCES } from './sources.tsx';

const Asked = z.object({
  params: z.object({ id: z.string().max(40) }),
  query: z.object({ ban: z.string().max(10) }).catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
const Sent = Asked.extend({ form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;

type Deps = {
  readonly records: Pick<RecordStore, 'agencies'>;
  readonly read: typeof readSource.invoke;
  readonly put: typeof putSource.invoke;
  readonly root: string;
};
const wire = (): Deps => ({
  ...{ records: records(), root: rootAgency() },
  ...{ read: readSource.invoke, put: putSource.invoke },
});

const route = { path: `${SOURCES}/{id}/hoan-tac` } as const;

/** `GET …/nguon/{id}/hoan-tac?ban=…`: what undoing a change would write again, and the form to do it. */
const pages = officePages({
  route: {
    ...route,
    id: 'office.adminUndoSource',
    method: 'GET',
    summary: 'Show the form that undoes a change of a source',
  },
  input: Asked,
  wire,
  run: (deps, asked: Asked, context) => undoPage(deps, asked, context, {}),
});

/** `POST …/nguon/{id}/hoan-tac?ban=…`: writes what was before the change; a key that was renewed stays renewed. */
const undoings = officePages({
  route: { ...route, id: 'office.adminRestoreSource', method: 'POST', summary: 'Undo a change of a source' },
  input: Sent,
  wire,
  run: undo,
});

async function undo(deps: Deps, { params, query, form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const found = await undoableOf(deps, { params, query }, context);
  if (found === undefined) return notFound(context);
  const { why = '' } = typedIn(form, ['why']);
  const body = { ...found.restored, version: Number(form['version']?.[0]), ...(why.trim() !== '' && { why }) };
  const done = await deps.put({ params, body }, { caller: session.caller, now });
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${SOURCES}/${params.id}?xong=hoan-tac`);
  return undoPage(deps, { params, query }, context, { why, refusal: done });
}

/** A change that can be undone, and the source as it would be then: later changes of other fields are kept. */
async function undoableOf({ read, root }: Deps, { params, query }: Asked, { session, now }: OfficeContext) {
  const found = await read({ params }, { caller: session.caller, now });
  if (isRefusal(found) || session.caller.agency !== root) return undefined;
  const source = found.body;
  const change = source.changes.find(({ version }) => `${version}` === query.ban);
  const sides = change && undoableSides(change);
  return sides && { source, restored: restoredEntry(fieldsOf(source), sides, sourceFields) };
}

type Shown = { readonly why?: string; readonly refusal?: Refusal };

async function undoPage(deps: Deps, { params, query }: Asked, context: OfficeContext, { why = '', refusal }: Shown) {
  const { lang, csrf } = context;
  const scope = await scopeOf(deps.records, context);
  const found = await undoableOf(deps, { params, query }, context);
  if (scope === undefined || found === undefined) return notFound(context);

  const { source, restored } = found;
  const rows = changedRows(source, restored, { lang, scope, root: deps.root });
  const path = `${SOURCES}/${params.id}`;
  const errors =
    refusal === undefined
      ? {}
      : errorsOf(refusal, { ...sourceForm, fields: { why: whyWords.error }, fieldOf: {} }, lang);
  return framed(
    context,
    {
      ...{ path: `${path}/hoan-tac?ban=${query.ban}`, title: changeWords.undoTitle[lang] },
      ...{
        hasErrors: refusal !== undefined,
        status: refusal === undefined ? 200 : statusOf(refusal, putSource.refuses),
      },
    },
    <EntryPage
      {...{ lang, errors: Object.entries(errors).map(([field, text]) => ({ field, text })) }}
      back={{ href: `/${lang}${OFFICE}${path}`, text: source.name }}
      title={changeWords.undoTitle[lang]}
      hint={words.undoHint[lang]}
      button={changeWords.undoButton[lang]}
      action={`/${lang}${OFFICE}${path}/hoan-tac?ban=${query.ban}`}
      hidden={{ csrf, version: `${source.version}` }}
      fields={[fieldOf('why', { ...whyWords, optional: true }, { typed: { why }, errors })]}
    >
      {rows.length === 0 && <p class="govuk-body">{changeWords.undone[lang]}</p>}
      <FieldChanges {...{ lang, rows }} />
    </EntryPage>,
  );
}

export const undoSourcePages = [...pages, ...undoings];
