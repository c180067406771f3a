import * as z from 'zod';
import { putAgency } from '../../directory/put-agency.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { records } from '../../directory/records.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { redirect } from '../../site/html.ts';
import type { Filled } from '../domain/acts.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { agencyForm } from './agency.tsx';
import { agencyFormFields } from './agency-form.ts';
import { agencyOptions, plannedWithin } from './agency-options.ts';
import { agencyBody, agencyFields } from './domain/entries.ts';
import { errorsOf, statusOf } from './refused.ts';
import { ADMIN, forbidden, notFound, scopeOf } from './scope.tsx';
import { EntryPage } from './view/entry-page.tsx';
import { agencyWords as words } from './words/agency.ts';
import { errorWords } from './words/errors.ts';

const Asked = z.object({ params: z.object({ code: z.string().max(40) }) });
type Asked = z.infer<typeof Asked>;
const Sent = Asked.extend({ form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;
type Deps = { readonly records: Pick<RecordStore, 'agencies'>; readonly put: typeof putAgency.invoke };

const route = { path: `${ADMIN}/co-quan/{code}/them` } as const;
const wire = (): Deps => ({ records: records(), put: putAgency.invoke });

/** `GET …/co-quan/{code}/them`: the form of a new agency below one. */
const pages = officePages({
  route: { ...route, id: 'office.adminNewAgency', method: 'GET', summary: 'Show the form of a new agency' },
  input: Asked,
  wire,
  run: (deps, { params: { code } }: Asked, context) =>
    formPage(deps, code, context, { typed: { parent: code }, errors: {} }),
});

/** `POST …/co-quan/{code}/them`: adds the agency. */
const additions = officePages({
  route: { ...route, id: 'office.adminAddAgency', method: 'POST', summary: 'Add an agency' },
  input: Sent,
  wire,
  run: add,
});

async function add(deps: Deps, { params: { code: parent }, form }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const scope = await scopeOf(deps.records, context);
  if (scope === undefined) return forbidden(context);
  const typed = typedIn(form, ['code', ...agencyFields, 'why']);
  const code = (typed['code'] ?? '').trim();
  const added = { ...agencyBody(typed), version: 0 };
  // The operation adds a period to an agency that there is; here a new one was meant.
  if (scope.periods.some((period) => period.code === code)) {
    const errors = { code: errorWords.exists[lang] };
    return formPage(deps, parent, context, { typed, errors, status: CONFLICT });
  }
  const done = await deps.put({ params: { code }, body: added }, { caller: session.caller, now });
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${ADMIN}/co-quan/${code}?xong=them`);
  const status = statusOf(done, putAgency.refuses);
  return formPage(deps, parent, context, { typed, errors: errorsOf(done, agencyForm, lang), status });
}

const CONFLICT = 409;

async function formPage(
  deps: Deps,
  code: string,
  context: OfficeContext,
  { status = 200, ...filled }: Filled & { readonly status?: number },
) {
  const { lang, csrf, session } = context;
  const scope = await scopeOf(deps.records, context);
  if (scope === undefined) return forbidden(context);
  if (scope.treeFor(code) === undefined) return notFound(context);

  const path = `${ADMIN}/co-quan/${code}`;
  const own = session.caller.agency;
  const agencies = agencyOptions(lang, scope, { own, kept: [code], planned: plannedWithin(scope, own) });
  const fields = agencyFormFields({ lang, agencies, isNew: true }, filled);
  const errors = Object.entries(filled.errors).map(([field, text]) => ({ field, text }));
  return framed(
    context,
    { path: `${path}/them`, title: words.add[lang], hasErrors: errors.length > 0, status },
    <EntryPage
      {...{ lang, errors, fields, hidden: { csrf }, action: `/${lang}${OFFICE}${path}/them` }}
      back={{ href: `/${lang}${OFFICE}${path}`, text: words.back[lang] }}
      title={words.add[lang]}
      hint={words.addHint[lang]}
      button={words.addButton[lang]}
    />,
  );
}

export const addAgencyPages = [...pages, ...additions];
