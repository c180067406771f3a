import * as z from 'zod';
import { directory } from '../../../directory/config.ts';
import type { DirectoryStore } from '../../../directory/store.ts';
import { maySendFacts } from '../../../dossiers/domain/may-send.ts';
import { isFactHeading } from '../../../dossiers/domain/sheet/columns.ts';
import { readFacts } from '../../../dossiers/domain/sheet/read-facts.ts';
import { anyHeading, rowProblems } from '../../../dossiers/domain/sheet/row-problems.ts';
import { sendDossiers } from '../../../dossiers/send-dossiers.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { type Clock, systemClock } from '../../../kernel/time.ts';
import { redirect } from '../../../site/html.ts';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { unpackRows } from '../../packed-rows.ts';
import { sheetForm } from '../../sheet-form.ts';
import { DOSSIERS, SHEET, sheetPath } from '../scope.tsx';
import { ownAgencyFinder } from './agency-of.ts';
import { MAX_SHEET_ROWS, packFacts, unpackFacts } from './packed-facts.ts';
import { errorOf, forbidden, formPage, previewPage, resultPage } from './pages.tsx';
import { previewOf } from './preview.ts';
import { type Send, sendRows } from './send-rows.ts';

const Asked = z.object({ query: z.object({ xong: z.string().max(20).optional() }).catchall(z.string()) });
const Sent = z.object({ form: z.record(z.string(), z.array(z.string())) });
type Deps = {
  readonly directory: Pick<DirectoryStore, 'tree'>;
  readonly send: Send;
  readonly clock: Clock;
};

const route = { path: `${DOSSIERS}${SHEET}` } as const;
const wire = (): Deps => ({ directory: directory(), send: sendDossiers.invoke, clock: systemClock });

/** No batch begins later than this: a function has ten seconds, and the page says what remains. */
const BUDGET_MS = 6_000;
/** A sheet has at most 2,000 rows. */
const WRITTEN = /^\d{1,4}$/;
const writtenIn = (field: string | undefined): number | undefined =>
  field !== undefined && WRITTEN.test(field) ? Number(field) : undefined;

/** `GET …/ho-so/nhap`: the form for a sheet of dossiers. */
const pages = officePages({
  route: { ...route, id: 'office.dossierSheet', method: 'GET', summary: 'Show the form to import dossiers' },
  input: Asked,
  wire,
  run: async ({ directory }, { query: { xong } }: z.infer<typeof Asked>, context) =>
    (await isAllowed(directory, context)) ? formPage(context, { written: writtenIn(xong) }) : forbidden(context),
});

/** `POST …/ho-so/nhap`: the preview of a sheet; with the facts that a preview found right, writes exactly those. */
const imports = officePages({
  route: { ...route, id: 'office.importDossiers', method: 'POST', summary: 'Preview or apply a sheet of dossiers' },
  input: Sent,
  readForm: sheetForm(['facts'], { isHeading: isFactHeading }),
  wire,
  run: async (deps, { form }: z.infer<typeof Sent>, context) => {
    if (!(await isAllowed(deps.directory, context))) return forbidden(context);
    return form['facts'] === undefined ? preview(deps, form, context) : apply(deps, form, context);
  },
});

type Form = z.infer<typeof Sent>['form'];

const isAllowed = async ({ tree }: Deps['directory'], { session: { caller }, now }: OfficeContext) =>
  maySendFacts(caller, await tree(now));

async function preview({ directory, send, clock }: Deps, form: Form, context: OfficeContext) {
  const { now, session } = context;
  const [wrong, packed = ''] = ['wrong', 'rows'].map((name) => form[name]?.[0]);
  const rows = wrong === undefined ? unpackRows(packed) : undefined;
  if (rows === undefined || rows.length > MAX_SHEET_ROWS) {
    const error = errorOf(rows === undefined ? wrong : 'sheet.tooLarge', context.lang);
    return formPage(context, { error, pasted: form['paste']?.[0] });
  }

  const tree = await directory.tree(now);
  const read = readFacts(rows, { now, agencyOf: ownAgencyFinder(session.caller, tree) });
  const by = { caller: session.caller, now };
  const sent = await sendRows(send, read.rows, { mode: 'preview', by, isOver: overAfter(now, clock) });
  if (isRefusal(sent)) return sent;
  const { shown, ready } = previewOf(rows.length, read, sent);
  return previewPage(context, { preview: shown, tree, facts: ready.length === 0 ? '' : packFacts(ready) });
}

async function apply({ send, clock }: Deps, form: Form, context: OfficeContext) {
  const rows = unpackFacts(form['facts']?.[0] ?? '');
  if (rows === undefined) return formPage(context, { error: errorOf(undefined, context.lang) });

  const { now, session } = context;
  const by = { caller: session.caller, now };
  const sent = await sendRows(send, rows, { mode: 'apply', by, isOver: overAfter(now, clock) });
  if (isRefusal(sent)) return sent;
  const problems = sent.flatMap(({ row, item }) => (item === undefined ? [] : rowProblems(row.line, item, anyHeading)));
  const rest = sent.filter(({ item }) => item === undefined).map(({ row }) => row);
  const isWritten = new Set(['accepted', 'changed', 'repeated']);
  const here = sent.filter(({ item }) => item !== undefined && isWritten.has(item.result)).length;
  const written = (writtenIn(form['written']?.[0]) ?? 0) + here;
  if (problems.length === 0 && rest.length === 0) return redirect(`${sheetPath(context)}?xong=${written}`);
  return resultPage(context, { written, problems, rest: rest.length, facts: rest.length === 0 ? '' : packFacts(rest) });
}

const overAfter = (now: string, clock: Clock) => () => Date.parse(clock()) - Date.parse(now) > BUDGET_MS;

export const dossierSheetPages = [...pages, ...imports];
