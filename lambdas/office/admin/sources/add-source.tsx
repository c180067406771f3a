import * as z from 'zod';
import { rootAgency } from '../../../channels/config.ts';
import { putSource } from '../../../channels/put-source.ts';
import type { RecordStore } from '../../../directory/record-store.ts';
import { records } from '../../../directory/records.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import type { Filled } from '../../domain/acts.ts';
import { typedIn } from '../../domain/typed-in.ts';
import { framed } from '../../framed.tsx';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { agencyOptions } from '../agency-options.ts';
import { newSourceBody } from '../domain/sources.ts';
import { errorsOf, statusOf } from '../refused.ts';
import { forbidden, scopeOf } from '../scope.tsx';
import { EntryPage } from '../view/entry-page.tsx';
import { sourceErrorWords, sourceWords as words } from '../words/sources.ts';
import { sourceForm } from './record.ts';
import { keyPage } from './shown-once.tsx';
import { sourceFormFields } from './source-form.ts';
import { SOURCES } from './sources.tsx';

const FIELDS = ['id', 'kind', 'name', 'agency'] as const;

const Sent = z.object({
  form: z.record(z.string(), z.array(z.string())),
  headers: z.object({ 'x-viewer-host': z.string().max(300).optional() }),
});
type Sent = z.infer<typeof Sent>;
type Deps = {
  readonly records: Pick<RecordStore, 'agencies'>;
  readonly put: typeof putSource.invoke;
  readonly root: string;
};

const route = { path: `${SOURCES}/them` } as const;
const wire = (): Deps => ({ records: records(), put: putSource.invoke, root: rootAgency() });

/** `GET …/nguon/them`: the form of a new device or software. */
const pages = officePages({
  route: { ...route, id: 'office.adminNewSource', method: 'GET', summary: 'Show the form of a new device or software' },
  input: z.object({}),
  wire,
  run: (deps, _: unknown, context) => formPage(deps, context, { typed: {}, errors: {} }),
});

/** `POST …/nguon/them`: connects it, and shows its signing key. */
const additions = officePages({
  route: { ...route, id: 'office.adminAddSource', method: 'POST', summary: 'Connect a device or software' },
  input: Sent,
  wire,
  run: add,
});

async function add(deps: Deps, { form, headers }: Sent, context: OfficeContext) {
  const { lang, now, session } = context;
  const typed = typedIn(form, [...FIELDS, 'why']);
  const id = (typed['id'] ?? '').trim();
  const done = await deps.put({ params: { id }, body: newSourceBody(typed) }, { caller: session.caller, now });
  if (!isRefusal(done)) return keyPage(done.body, headers, context);
  // What exists is changed on its own page: a new one was meant here.
  const isTaken = done.refused === 'source.changed';
  const errors = isTaken ? { id: sourceErrorWords.exists[lang] } : errorsOf(done, sourceForm, lang);
  return formPage(deps, context, { typed, errors, status: statusOf(done, putSource.refuses) });
}

async function formPage(
  { records, root }: Deps,
  context: OfficeContext,
  { status = 200, ...filled }: Filled & { readonly status?: number },
) {
  const { lang, csrf, session } = context;
  const scope = await scopeOf(records, context);
  if (scope === undefined || session.caller.agency !== root) return forbidden(context);
  const agencies = agencyOptions(lang, scope, { own: root, kept: [] });
  const errors = Object.entries(filled.errors).map(([field, text]) => ({ field, text }));
  return framed(
    context,
    { path: `${SOURCES}/them`, title: words.add[lang], hasErrors: errors.length > 0, status },
    <EntryPage
      {...{ lang, errors, hidden: { csrf }, action: `/${lang}${OFFICE}${SOURCES}/them` }}
      fields={sourceFormFields({ lang, names: FIELDS, agencies }, filled)}
      back={{ href: `/${lang}${OFFICE}${SOURCES}`, text: words.back[lang] }}
      title={words.add[lang]}
      hint={words.addHint[lang]}
      button={words.addButton[lang]}
    />,
  );
}

export const addSourcePages = [...pages, ...additions];
