import * as z from 'zod';
import type { Agency } from '../../directory/domain/tree.ts';
import type { RecordStore } from '../../directory/record-store.ts';
import { records } from '../../directory/records.ts';
import { isRefusal } from '../../kernel/refusal.ts';
import { typedText } from '../../kernel/typed-text.ts';
import { specOf } from '../../platform/problem.ts';
import { counters } from '../../ratings/config.ts';
import { CounterId } from '../../ratings/contract.ts';
import type { CounterStore } from '../../ratings/counters.ts';
import { putCounter } from '../../ratings/put-counter.ts';
import { siteAddress } from '../../site/site-address.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { type CounterLine, counterLines } from './domain/counter-lines.ts';
import { ADMIN, forbidden, notFound, scopeOf } from './scope.tsx';
import { CodeForm } from './view/code-form.tsx';
import { CodeSheet, type PrintedCounter } from './view/code-sheet.tsx';
import { agencyWords } from './words/agency.ts';
import { codeWords as words } from './words/codes.ts';

/** As many as a large one-stop shop has; each is a read and a write. */
const MOST = 20;
const INVALID = 400;

const Asked = z.object({ params: z.object({ code: z.string().max(40) }) });
type Asked = z.infer<typeof Asked>;
const Sent = Asked.extend({
  form: z.record(z.string(), z.array(z.string())),
  headers: z.object({ 'x-viewer-host': z.string().max(300).optional() }),
});
type Sent = z.infer<typeof Sent>;
type Deps = {
  readonly records: Pick<RecordStore, 'agencies'>;
  readonly counters: Pick<CounterStore, 'find'>;
  readonly put: typeof putCounter.invoke;
};

const route = { path: `${ADMIN}/co-quan/{code}/ma-qr` } as const;
const wire = (): Deps => ({ records: records(), counters: counters(), put: putCounter.invoke });

/** `GET …/co-quan/{code}/ma-qr`: the form for the QR codes of the counters of an agency. */
const pages = officePages({
  route: { ...route, id: 'office.adminCodes', method: 'GET', summary: 'Show the form for QR codes of counters' },
  input: Asked,
  wire,
  run: (deps, { params: { code } }: Asked, context) => formPage(deps, code, context, {}),
});

/** `POST …/co-quan/{code}/ma-qr`: issues the codes by the operation of the API, on a page to print. */
const sheets = officePages({
  route: { ...route, id: 'office.adminPrintCodes', method: 'POST', summary: 'Issue QR codes of counters, to print' },
  input: Sent,
  wire,
  run: print,
});

async function print(deps: Deps, { params: { code }, form, headers }: Sent, context: OfficeContext) {
  const text = typedText(form['quay']?.[0] ?? '');
  const lines = counterLines(text);
  const { lang } = context;
  if (lines.length === 0 || lines.length > MOST)
    return formPage(deps, code, context, { text, error: words.none[lang] });
  const wrong = lines.find(({ counter, name }) => name === '' || !CounterId.safeParse(counter).success);
  if (wrong !== undefined) {
    const error = `${words.wrong[lang]} “${wrong.counter} ${wrong.name}”.`;
    return formPage(deps, code, context, { text, error });
  }
  const agency = await agencyOf(deps, code, context);
  if (agency === 'forbidden') return forbidden(context);
  if (agency === undefined) return notFound(context);

  const site = siteAddress(headers['x-viewer-host']) ?? '';
  const printed: PrintedCounter[] = [];
  for (const line of lines) {
    const issued = await issue(deps, code, line, context);
    if (isRefusal(issued)) {
      return formPage(deps, code, context, { text, error: specOf(issued, putCounter.refuses)[lang] });
    }
    const { counter, name, active, path } = issued.body;
    printed.push({ counter, name, active, address: `${site}${path}` });
  }
  const path = `${ADMIN}/co-quan/${code}`;
  return framed(
    context,
    { path: `${path}/ma-qr`, title: words.sheet[lang] },
    <CodeSheet {...{ lang, agency: agency.name.vi, back: backTo(path, context), counters: printed }} />,
  );
}

/** A counter that exists keeps what is not on the form. */
async function issue(deps: Deps, code: string, { counter, name }: CounterLine, { session, now }: OfficeContext) {
  const known = await deps.counters.find({ agency: code, counter });
  const kept = known && { active: known.active, hourlyLimit: known.hourlyLimit };
  return deps.put({ params: { code, counter }, body: { name, ...kept } }, { caller: session.caller, now });
}

/** An agency that is valid today: no other has counters. */
async function agencyOf(
  { records }: Deps,
  code: string,
  context: OfficeContext,
): Promise<Agency | 'forbidden' | undefined> {
  const scope = await scopeOf(records, context);
  if (scope === undefined) return 'forbidden';
  return scope.treeFor(code) && scope.tree.find(code);
}

type Shown = { readonly text?: string; readonly error?: string };

async function formPage(deps: Deps, code: string, context: OfficeContext, { text = '', error }: Shown) {
  const { lang, csrf } = context;
  const agency = await agencyOf(deps, code, context);
  if (agency === 'forbidden') return forbidden(context);
  if (agency === undefined) return notFound(context);
  const path = `${ADMIN}/co-quan/${code}`;
  return framed(
    context,
    {
      ...{ path: `${path}/ma-qr`, title: words.title[lang] },
      ...(error !== undefined && { hasErrors: true, status: INVALID }),
    },
    <CodeForm
      {...{ lang, csrf, text, error, agency: agency.name[lang], back: backTo(path, context) }}
      action={`/${lang}${OFFICE}${path}/ma-qr`}
    />,
  );
}

const backTo = (path: string, { lang }: OfficeContext) => ({
  href: `/${lang}${OFFICE}${path}`,
  text: agencyWords.back[lang],
});

export const codePages = [...pages, ...sheets];
