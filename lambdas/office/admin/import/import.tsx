import * as z from 'zod';
import { importDirectory } from '../../../directory/import/import-directory.ts';
import { hasRole } from '../../../kernel/caller.ts';
import { isRefusal } from '../../../kernel/refusal.ts';
import { complainsOf } from '../../../platform/request.ts';
import { type SheetRefusal, sheetWords } from '../../../platform/sheet/refusals.ts';
import { redirect } from '../../../site/html.ts';
import { framed } from '../../framed.tsx';
import { type OfficeContext, officePages } from '../../office-pages.ts';
import { OFFICE } from '../../office-path.ts';
import { unpackRows } from '../../packed-rows.ts';
import { sheetForm } from '../../sheet-form.ts';
import { sheetFormWords } from '../../words/sheet.ts';
import { ADMIN, forbidden } from '../scope.tsx';
import { ImportForm } from '../view/import-form.tsx';
import { ImportPreview, type Preview } from '../view/import-preview.tsx';
import { importWords as words } from '../words/import.ts';
import { noticeOf, writtenBefore, writtenBy } from './progress.ts';

const Asked = z.object({
  query: z
    .object({
      xong: z
        .string()
        .regex(/^\d{1,5}$/)
        .optional(),
    })
    .catchall(z.string()),
});
const Sent = z.object({ form: z.record(z.string(), z.array(z.string())) });
type Deps = { readonly send: typeof importDirectory.invoke };
type Form = Readonly<Record<string, readonly string[]>>;

const route = { path: `${ADMIN}/nhap` } as const;
const wire = (): Deps => ({ send: importDirectory.invoke });

/** `GET …/quan-tri/nhap`: the form for a sheet. */
const pages = officePages({
  route: { ...route, id: 'office.adminSheet', method: 'GET', summary: 'Show the form to import a sheet' },
  input: Asked,
  wire: () => undefined,
  run: (_, { query: { xong } }: z.infer<typeof Asked>, context) => formPage(context, { written: xong }),
});

/** `POST …/quan-tri/nhap`: the preview of a sheet; with its digest, applies exactly what was previewed. */
const imports = officePages({
  route: { ...route, id: 'office.adminImport', method: 'POST', summary: 'Preview or apply a sheet' },
  input: Sent,
  readForm: sheetForm(['rows']),
  wire,
  run: send,
});

async function send(deps: Deps, { form }: z.infer<typeof Sent>, context: OfficeContext) {
  if (!isAdmin(context)) return forbidden(context);
  const { lang, now, session } = context;
  const [kind = '', packed = '', digest, wrong] = ['kind', 'rows', 'digest', 'wrong'].map((name) => form[name]?.[0]);
  const rows = wrong === undefined ? unpackRows(packed) : undefined;
  if (rows === undefined) {
    const text = sheetWords[wrong as SheetRefusal] ?? sheetWords['sheet.unreadable'];
    return formPage(context, { form, error: text[lang] });
  }

  const by = { caller: session.caller, now };
  const why = form['why']?.[0] ?? '';
  const before = writtenBefore(form['written']?.[0]);
  const applied =
    digest === undefined ? undefined : await deps.send({ body: { kind, rows, mode: 'apply', digest, why } }, by);
  const written = before + writtenBy(applied);
  if (applied !== undefined && !isRefusal(applied) && applied.body.digest === undefined) {
    return redirect(`/${lang}${OFFICE}${route.path}?xong=${written}`);
  }
  // After a part was written, or the directory has changed: what there is to do now.
  const preview = await deps.send({ body: { kind, rows, mode: 'preview' } }, by);
  if (isRefusal(preview)) {
    return preview.refused === 'caller.forbidden'
      ? forbidden(context)
      : formPage(context, {
          form,
          error: (complainsOf(preview, 'kind') ? words.unknownKind : sheetFormWords.refused)[lang],
        });
  }
  const whyError = applied !== undefined && isRefusal(applied) && complainsOf(applied, 'why');
  const notice = noticeOf({ applied, written, isReady: preview.body.digest !== undefined }, lang);
  return previewPage(context, {
    ...{ preview: preview.body, hidden: { kind, rows: packed, written: `${written}` }, why, written },
    ...(whyError && { whyError: words.whyError[lang] }),
    notice,
  });
}

const isAdmin = ({ session: { caller } }: OfficeContext) => hasRole(caller, 'admin') && caller.agency !== '';
const action = ({ lang }: OfficeContext) => `/${lang}${OFFICE}${route.path}`;
const BAD_REQUEST = 400;

type FormState = { readonly form?: Form; readonly error?: string; readonly written?: string | undefined };

async function formPage(context: OfficeContext, { form = {}, error, written }: FormState) {
  if (!isAdmin(context)) return forbidden(context);
  const { lang, csrf } = context;
  return framed(
    context,
    {
      ...{ path: route.path, title: words.title[lang], hasErrors: error !== undefined },
      status: error === undefined ? 200 : BAD_REQUEST,
    },
    <ImportForm
      {...{ lang, csrf, action: action(context), home: `/${lang}${OFFICE}${ADMIN}`, error, written }}
      kind={form['kind']?.[0]}
      pasted={form['paste']?.[0]}
    />,
  );
}

type PreviewState = Pick<Parameters<typeof ImportPreview>[0], 'hidden' | 'why' | 'whyError' | 'notice' | 'written'> & {
  readonly preview: Preview;
};

function previewPage(context: OfficeContext, { preview, hidden, whyError, ...state }: PreviewState) {
  const { lang, csrf } = context;
  const hasErrors = preview.counts.bad > 0 || whyError !== undefined;
  return framed(
    context,
    { path: route.path, title: sheetFormWords.previewTitle[lang], hasErrors, status: hasErrors ? BAD_REQUEST : 200 },
    <ImportPreview {...{ lang, action: action(context), preview, whyError, ...state }} hidden={{ csrf, ...hidden }} />,
  );
}

export const importPages = [...pages, ...imports];
