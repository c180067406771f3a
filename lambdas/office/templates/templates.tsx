import * as z from 'zod';
import { MessagePage } from '../../../web/components/message-page.tsx';
import { directory } from '../../directory/config.ts';
import type { DirectoryStore } from '../../directory/store.ts';
import { mayLead } from '../../directory/templates/domain/may-lead.ts';
import { templateFields } from '../../directory/templates/domain/template.ts';
import { listTemplates } from '../../directory/templates/list.ts';
import { putTemplate } from '../../directory/templates/put.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { typedDay } from '../../kernel/typed-day.ts';
import { specOf } from '../../platform/problem.ts';
import { complainsOf } from '../../platform/request.ts';
import { redirect } from '../../site/html.ts';
import type { Filled } from '../domain/acts.ts';
import { shownDay } from '../domain/shown-day.ts';
import { typedIn } from '../domain/typed-in.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { formFields, idOf } from './form.ts';
import { TemplateForm } from './view/form.tsx';
import { TemplateRows } from './view/rows.tsx';
import { templateErrors, templatesWords as words } from './words.ts';

/** After `/vi/can-bo`. */
const PATH = '/quan-tri/mau-van-ban';
const FIELDS = ['purpose', 'name', 'text', 'validTo', 'why'] as const;

const Asked = z.object({
  query: z.object({ sua: z.string().max(40).optional(), xong: z.string().max(10).optional() }).catchall(z.string()),
});
const Sent = z.object({ form: z.record(z.string(), z.array(z.string())) });
type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly list: typeof listTemplates.invoke;
  readonly put: typeof putTemplate.invoke;
};
/** What the form changes: a template of the own agency, or a new one. */
type Edited = { readonly id?: string | undefined; readonly version: number };

const wire = (): Deps => ({ directory: directory(), list: listTemplates.invoke, put: putTemplate.invoke });

/** `GET …/mau-van-ban`: the texts that the own agency begins with; `?sua=…` with the form of one of them. */
const pages = officePages({
  route: { id: 'office.templates', method: 'GET', path: PATH, summary: 'Show the templates of an agency' },
  input: Asked,
  wire,
  run: show,
});

/** `POST …/mau-van-ban`: adds a text of the own agency, or changes one. */
const changes = officePages({
  route: { id: 'office.putTemplate', method: 'POST', path: PATH, summary: 'Add or change a template' },
  input: Sent,
  wire,
  run: save,
});

export const templatePages = [...pages, ...changes];

const FORBIDDEN = 403;

async function itemsOf({ list }: Deps, { session, now }: OfficeContext) {
  const listed = await list({ query: {} }, { caller: session.caller, now });
  return isRefusal(listed) ? undefined : listed.body.items;
}

async function show(deps: Deps, { query }: z.infer<typeof Asked>, context: OfficeContext) {
  const { lang, session } = context;
  const items = await itemsOf(deps, context);
  const title = words.title[lang];
  if (items === undefined) {
    const links = [{ path: OFFICE, text: words.back[lang] }];
    const page = <MessagePage {...{ lang, title, text: words.noRole[lang], links }} />;
    return framed(context, { path: PATH, title, status: FORBIDDEN }, page);
  }
  const isLeading = await leads(deps, context);
  const own = items.find(({ id, agency }) => isLeading && id === query.sua && agency === session.caller.agency);
  if (own !== undefined) {
    const { id, version = 0, purpose, name, text, validTo = '' } = own;
    return formPage(
      { id, version },
      { typed: { purpose, name, text, validTo: shownDay(lang, validTo) }, errors: {} },
      context,
    );
  }
  const form = isLeading ? formOf({ version: 0 }, { typed: {}, errors: {} }, context) : undefined;
  const path = `/${lang}${OFFICE}${PATH}`;
  return framed(
    context,
    { path: PATH, title },
    <TemplateRows
      {...{ lang, path, items, form, fields: fieldNames, isSaved: query.xong !== undefined }}
      own={isLeading ? session.caller.agency : undefined}
    />,
  );
}

const fieldNames = Object.values(templateFields)
  .map((name) => `{${name}}`)
  .join(', ');

/** Who may save; the operation decides again. */
async function leads({ directory: { tree } }: Deps, { session: { caller }, now }: OfficeContext): Promise<boolean> {
  return mayLead(caller, caller.agency, await tree(now));
}

async function save({ put }: Deps, { form }: z.infer<typeof Sent>, context: OfficeContext) {
  const { lang, now, session } = context;
  const { caller } = session;
  const typed = typedIn(form, FIELDS);
  const edited = { id: form['id']?.[0], version: Number(form['version']?.[0]) };
  const { validTo = '', ...texts } = typed;
  const filled = Object.entries({ ...texts, validTo: typedDay(validTo.trim()) ?? validTo }).filter(
    ([, text]) => text.trim() !== '',
  );
  const id = edited.id ?? idOf(typed['name'] ?? '');
  const body = { ...Object.fromEntries(filled), agency: caller.agency, version: edited.version };
  const done = await put({ params: { id }, body }, { caller, now });
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${PATH}?xong=luu`);
  const isTaken = edited.id === undefined && done.refused === 'template.changed';
  const errors = isTaken ? { name: words.taken[lang] } : errorsOf(done, context);
  const { status } = specOf(done, putTemplate.refuses);
  return formPage(edited, { typed, errors }, context, status);
}

function errorsOf(refusal: Refusal, { lang }: OfficeContext): Readonly<Record<string, string>> {
  const wrong = FIELDS.filter((name) => complainsOf(refusal, name));
  if (wrong.length > 0) return Object.fromEntries(wrong.map((name) => [name, templateErrors[name]?.[lang] ?? '']));
  const text = specOf(refusal, putTemplate.refuses)[lang];
  const unknown = refusal.detail?.['unknown'];
  const named = Array.isArray(unknown) ? ` ${unknown.map((name) => `{${name}}`).join(', ')}` : '';
  return { [refusal.refused === 'request.invalid' ? 'name' : 'text']: `${text}${named}` };
}

function formOf({ id, version }: Edited, { typed, errors }: Filled, { lang, csrf }: OfficeContext) {
  const fields = formFields(lang, { typed, errors });
  const hidden = { csrf, version: `${version}`, ...(id !== undefined && { id }) };
  const title = (id === undefined ? words.add : words.edit)[lang];
  return { lang, title, action: `/${lang}${OFFICE}${PATH}`, hidden, fields };
}

function formPage(edited: Edited, filled: Filled, context: OfficeContext, status = 200) {
  const form = formOf(edited, filled, context);
  const errors = Object.entries(filled.errors).map(([field, text]) => ({ field, text }));
  const frame = { path: PATH, title: form.title, hasErrors: errors.length > 0, status };
  return framed(context, frame, <TemplateForm {...{ ...form, errors, fieldNames }} />);
}
