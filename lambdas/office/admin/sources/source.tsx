import * as z from 'zod';
import { rootAgency } from '../../../channels/config.ts';
import { enrolKiosk } from '../../../channels/kiosk/enrol.ts';
import { putSource } from '../../../channels/put-source.ts';
import { readSource } from '../../../channels/read-source.ts';
import { records } from '../../../directory/records.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { redirect } from '../../../site/html.ts';
import { typedIn } from '../../domain/typed-in.ts';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { changedSource, sourceFields } from '../domain/sources.ts';
import { errorsOf, statusOf } from '../refused.ts';
import { notFound } from '../scope.tsx';
import { sourceWords as words } from '../words/sources.ts';
import { fieldsOf, sourceForm } from './record.ts';
import { enrolmentPage, type Headers, keyPage } from './shown-once.tsx';
import { type SourcePageDeps, sourcePage } from './source-page.tsx';
import { SOURCES } from './sources.tsx';

const Params = z.object({ id: z.string().max(40) });
const Asked = z.object({
  params: Params,
  query: z.object({ xong: z.string().max(30).optional() }).catchall(z.string()),
});
type Asked = z.infer<typeof Asked>;
const Sent = z.object({
  params: Params,
  form: z.record(z.string(), z.array(z.string())),
  headers: z.object({ 'x-viewer-host': z.string().max(300).optional() }),
});
type Sent = z.infer<typeof Sent>;

type SourceDeps = SourcePageDeps & {
  readonly put: typeof putSource.invoke;
  readonly enrol: typeof enrolKiosk.invoke;
};
const wire = (): SourceDeps => ({
  ...{ records: records(), root: rootAgency() },
  ...{ read: readSource.invoke, put: putSource.invoke, enrol: enrolKiosk.invoke },
});

const route = { path: `${SOURCES}/{id}` } as const;

/** `GET …/nguon/{id}`: a source, what can be done with it, and its changes. */
const pages = officePages({
  route: {
    ...route,
    id: 'office.adminSource',
    method: 'GET',
    summary: 'Show a device or software to an administrator',
  },
  input: Asked,
  wire,
  run: (deps, { params: { id }, query }: Asked, context) => sourcePage(deps, id, context, { done: query.xong }),
});

/** `POST …/nguon/{id}`: changes it, shows or renews its key, or enrols a kiosk, as `viec` says. */
const acts = officePages({
  route: { ...route, id: 'office.adminActOnSource', method: 'POST', summary: 'Change a device or software' },
  input: Sent,
  wire,
  run: act,
});

type Rekey = { readonly rise: number; readonly why?: string };

/** By how much the generation rises, the previous key works beside the present one; and what the history says of it. */
const rekeys: ReadonlyMap<string, Rekey> = new Map([
  ['hien', { rise: 0 }],
  ['khoa', { rise: 1, why: words.renew.vi }],
  ['thu-hoi', { rise: 2, why: words.revoke.vi }],
]);

async function act(deps: SourceDeps, { params: { id }, form, headers }: Sent, context: OfficeContext) {
  const viec = form['viec']?.[0] ?? '';
  if (viec === 'dang-ky') return enrol(deps, id, headers, context);
  if (viec === 'luu') return save(deps, id, form, context);
  const asked = rekeys.get(viec);
  return asked === undefined ? notFound(context) : rekey(deps, { id, form, headers, ...asked }, context);
}

async function save(deps: SourceDeps, id: string, form: Sent['form'], context: OfficeContext) {
  const { lang, now, session } = context;
  const read = await deps.read({ params: { id } }, { caller: session.caller, now });
  if (isRefusal(read)) return notFound(context);
  const typed = typedIn(form, [...sourceFields, 'why']);
  const body = { ...without(fieldsOf(read.body), sourceFields), ...changedSource(typed), version: versionIn(form) };
  const done = await deps.put({ params: { id }, body }, { caller: session.caller, now });
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${SOURCES}/${id}?xong=luu`);
  const errors = errorsOf(done, sourceForm, lang);
  return sourcePage(deps, id, context, { typed, errors, status: statusOf(done, putSource.refuses) });
}

type Rekeyed = Rekey & { readonly id: string; readonly form: Sent['form']; readonly headers: Headers };

/** The key is in the answer of each change, so showing it writes what is there already. */
async function rekey(deps: SourceDeps, { id, rise, why, form, headers }: Rekeyed, context: OfficeContext) {
  const { lang, now, session } = context;
  const read = await deps.read({ params: { id } }, { caller: session.caller, now });
  if (isRefusal(read)) return notFound(context);
  const fields = { ...fieldsOf(read.body), generation: read.body.generation + rise };
  const body = { ...fields, version: rise === 0 ? read.body.version : versionIn(form), ...(why && { why }) };
  const done = await deps.put({ params: { id }, body }, { caller: session.caller, now });
  if (!isRefusal(done)) return keyPage(done.body, headers, context);
  const errors = errorsOf(done, sourceForm, lang);
  return sourcePage(deps, id, context, { errors, status: statusOf(done, putSource.refuses) });
}

async function enrol(deps: SourceDeps, id: string, headers: Headers, context: OfficeContext) {
  const by = { caller: context.session.caller, now: context.now };
  const read = await deps.read({ params: { id } }, by);
  const enrolled = await deps.enrol({ params: { id } }, by);
  if (isRefusal(read) || isRefusal(enrolled)) return notFound(context);
  return enrolmentPage({ id, name: read.body.name, ...enrolled.body }, headers, context);
}

const versionIn = (form: Sent['form']): number => Number(form['version']?.[0]);

const without = (fields: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

export const sourcePages = [...pages, ...acts];
