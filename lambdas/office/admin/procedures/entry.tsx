import * as z from 'zod';
import { listEntries } from '../../../directory/procedures/list-entries.ts';
import { putProcedure } from '../../../directory/procedures/put.ts';
import { records } from '../../../directory/records.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { redirect } from '../../../site/html.ts';
import type { Typed } from '../../domain/acts.ts';
import { typedIn } from '../../domain/typed-in.ts';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { errorsOf, statusOf } from '../refused.ts';
import { notFound } from '../scope.tsx';
import { EntryKey, type EntryPageDeps, entryPage, findEntry } from './entry-page.tsx';
import { RESTORE_WHY } from './form-fields.ts';
import { entryPath, PROCEDURES } from './list.tsx';
import { changeableFields, type ProcedureRecord, procedureBody, procedureForm } from './record.ts';

const Asked = EntryKey.extend({
  query: EntryKey.shape.query.extend({ xong: z.string().max(30).optional() }),
});
type Asked = z.infer<typeof Asked>;
const Sent = EntryKey.extend({ form: z.record(z.string(), z.array(z.string())) });
type Sent = z.infer<typeof Sent>;
type Deps = EntryPageDeps & { readonly put: typeof putProcedure.invoke };

const route = { path: `${PROCEDURES}/{code}/{tu}` } as const;
const wire = (): Deps => ({ records: records(), list: listEntries.invoke, put: putProcedure.invoke });

/** `GET …/thu-tuc/{code}/{tu}?co-quan=…`: an entry of the catalogue, the form to change it, and its changes. */
const pages = officePages({
  route: { ...route, id: 'office.adminProcedure', method: 'GET', summary: 'Show a procedure to an administrator' },
  input: Asked,
  wire,
  run: (deps, asked: Asked, context) => entryPage(deps, asked, context, { done: asked.query.xong }),
});

/** `POST …/thu-tuc/{code}/{tu}?co-quan=…`: changes it, with a reason, or restores what was before the latest change (`viec`). */
const acts = officePages({
  route: { ...route, id: 'office.adminChangeProcedure', method: 'POST', summary: 'Change a procedure' },
  input: Sent,
  wire,
  run: change,
});

async function change(deps: Deps, sent: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const entry = await findEntry(deps, sent, context);
  if (entry === undefined) return notFound(context);
  const { form, params } = sent;
  const isRestore = form['viec']?.[0] === 'hoan-tac';
  const typed = typedIn(form, [...changeableFields, 'why', RESTORE_WHY]);
  const fields = isRestore ? restoredBody(entry, typed) : procedureBody(typed);
  if (fields === undefined) return notFound(context);
  const { agency, validFrom } = entry;
  const body = { ...fields, agency, validFrom, version: Number(form['version']?.[0]) };
  const done = await deps.put({ params: { code: params.code }, body }, { caller: session.caller, now });
  if (!isRefusal(done)) return redirect(`/${lang}${OFFICE}${entryPath(entry)}&xong=${isRestore ? 'hoan-tac' : 'luu'}`);
  const status = statusOf(done, putProcedure.refuses);
  const found = errorsOf(done, procedureForm, lang);
  const errors = isRestore ? { [RESTORE_WHY]: Object.values(found)[0] ?? '' } : found;
  return entryPage(deps, sent, context, { typed, isRestore, errors, status });
}

/** What was there before the latest change; the version that is sent says that nothing came after it. */
function restoredBody({ changes: [latest] }: ProcedureRecord, { [RESTORE_WHY]: why = '' }: Typed) {
  if (latest?.before === undefined) return undefined;
  const { code: _, ...before } = latest.before;
  return { ...before, ...(why.trim() !== '' && { why: why.trim() }) };
}

export const procedurePages = [...pages, ...acts];
