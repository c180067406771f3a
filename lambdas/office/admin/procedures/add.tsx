import * as z from 'zod';
import { putProcedure } from '../../../directory/procedures/put.ts';
import type { RecordStore } from '../../../directory/record-store.ts';
import { records } from '../../../directory/records.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { redirect } from '../../../site/html.ts';
import { AgencyAsked } from '../../agency-asked.ts';
import type { Filled } from '../../domain/acts.ts';
import { typedIn } from '../../domain/typed-in.ts';
import { framed } from '../../framed.tsx';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { errorsOf, statusOf } from '../refused.ts';
import { notFound, scopeOf } from '../scope.tsx';
import { EntryPage } from '../view/entry-page.tsx';
import { procedureWords as words } from '../words/procedures.ts';
import { formFields } from './form-fields.ts';
import { entryPath, PROCEDURES } from './list.tsx';
import { newFields, procedureBody, procedureForm } from './record.ts';

const Asked = z.object({ query: z.object({ 'co-quan': AgencyAsked() }).catchall(z.string()) });
type Asked = z.infer<typeof Asked>;
const Sent = Asked.extend({ form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;
type Deps = { readonly records: Pick<RecordStore, 'agencies'>; readonly put: typeof putProcedure.invoke };

const route = { path: `${PROCEDURES}/them` } as const;
const wire = (): Deps => ({ records: records(), put: putProcedure.invoke });

/** `GET …/thu-tuc/them?co-quan=…`: the form of a new entry of the catalogue. */
const pages = officePages({
  route: { ...route, id: 'office.adminNewProcedure', method: 'GET', summary: 'Show the form of a new procedure' },
  input: Asked,
  wire,
  run: (deps, asked: Asked, context) => formPage(deps, asked, context, { typed: {}, errors: {} }),
});

/** `POST …/thu-tuc/them?co-quan=…`: adds the entry by the operation of the API. */
const additions = officePages({
  route: { ...route, id: 'office.adminAddProcedure', method: 'POST', summary: 'Add a procedure to the catalogue' },
  input: Sent,
  wire,
  run: add,
});

async function add(deps: Deps, { query, form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const agency = query['co-quan'] ?? session.caller.agency;
  const typed = typedIn(form, newFields);
  const code = (typed['code'] ?? '').trim().toUpperCase();
  // Version 0: what exists is changed on its own page, a new entry was meant here.
  const body = { ...procedureBody(typed), agency, version: 0 };
  const done = await deps.put({ params: { code }, body }, { caller: session.caller, now });
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${entryPath(done.body)}&xong=luu`);
  const errors =
    done.refused === 'procedure.changed'
      ? { validFrom: words.exists[lang] }
      : errorsOf(done, { ...procedureForm, fieldOf: { ...procedureForm.fieldOf, ...ofNew } }, lang);
  return formPage(deps, { query }, context, { typed, errors, status: statusOf(done, putProcedure.refuses) });
}

/** A refusal of the whole entry is about its code. */
const ofNew = { 'procedure.statedAbove': 'code', 'procedure.tooMany': 'code', 'caller.forbidden': 'code' } as const;

async function formPage(
  { records }: Deps,
  { query }: Asked,
  context: OfficeContext,
  { status = 200, ...filled }: Filled & { readonly status?: number },
) {
  const { lang, csrf, session } = context;
  const agency = query['co-quan'] ?? session.caller.agency;
  const scope = await scopeOf(records, context);
  if (scope?.treeFor(agency) === undefined) return notFound(context);

  const path = `${PROCEDURES}/them?co-quan=${agency}`;
  const errors = Object.entries(filled.errors).map(([field, text]) => ({ field, text }));
  return framed(
    context,
    { path, title: words.add[lang], hasErrors: errors.length > 0, status },
    <EntryPage
      {...{ lang, errors, hidden: { csrf }, action: `/${lang}${OFFICE}${path}` }}
      fields={formFields(newFields, filled)}
      back={{ href: `/${lang}${OFFICE}${PROCEDURES}?co-quan=${agency}`, text: words.back[lang] }}
      title={words.add[lang]}
      hint={words.addHint[lang]}
      button={words.addButton[lang]}
    >
      <p class="lead">{scope.tree.last(agency)?.name[lang]}</p>
    </EntryPage>,
  );
}

export const addProcedurePages = [...pages, ...additions];
