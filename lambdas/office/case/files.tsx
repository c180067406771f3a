import * as z from 'zod';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import { beginAgencyAttachment } from '../../petitions/attachments/staff/begin-upload.ts';
import { finishAgencyAttachment } from '../../petitions/attachments/staff/finish-upload.ts';
import { beginAgencyUpload, wireAgencyUpload } from '../../petitions/attachments/staff/plain-upload.ts';
import { specOf } from '../../platform/problem.ts';
import { redirect } from '../../site/html.ts';
import { siteAddress } from '../../site/site-address.ts';
import { framed } from '../framed.tsx';
import { type OfficeContext, officePages } from '../office-pages.ts';
import { OFFICE } from '../office-path.ts';
import { unknownCase } from '../unknown-case.tsx';
import { casePage } from './case.tsx';
import { type CaseDeps, wireCase } from './load.ts';
import { FILES_ID } from './view/files.tsx';
import { Upload } from './view/upload.tsx';
import { fileNames, fileRefusals, fileStages, filesWords as words } from './words/files.ts';

const path = `/phan-anh/{code}/${FILES_ID}`;

const BeginInput = z.object({
  params: z.object({ code: z.string().max(40) }),
  headers: z.object({ 'x-viewer-host': z.string().optional() }).catchall(z.unknown()),
  form: z.object({ stage: z.tuple([z.enum(fileStages)]).default(['other']) }).loose(),
});
type Begin = z.infer<typeof BeginInput>;
type Deps = CaseDeps & { readonly upload: ReturnType<typeof wireAgencyUpload> };

/** `POST /{lang}/can-bo/phan-anh/{code}/tep`: announces a file for the answer, and shows the form that uploads it. */
const beginPages = officePages({
  route: { id: 'office.beginUpload', method: 'POST', path, summary: 'Add a photo or document to a case: the form' },
  input: BeginInput,
  wire: (): Deps => ({ ...wireCase(), upload: wireAgencyUpload() }),
  run: begin,
});

async function begin(deps: Deps, { params, headers, form }: Begin, context: OfficeContext) {
  const { lang, now, session } = context;
  const [stage] = form.stage;
  const site = siteAddress(headers['x-viewer-host']);
  const begun = await beginAgencyUpload(deps.upload, {
    ...{ code: params.code, caller: session.caller, now, name: fileNames[stage][lang] },
    stage: stage === 'other' ? undefined : stage,
    returnTo: (id, code) => site && `${site}/${lang}${OFFICE}/phan-anh/${code}/${FILES_ID}/${id}`,
  });
  if (isRefusal(begun)) return notTaken(deps, begun, params.code, context);

  const { code, upload } = begun;
  const back = casePath(lang, code);
  if (upload === undefined) return redirect(back);
  const frame = { path: `/phan-anh/${code}`, title: `${code} – ${words.uploadTitle[lang]}` };
  return framed(context, frame, <Upload {...{ lang, code, back, upload }} />);
}

/** The case again, with the reason; the same page for a case of others as for a wrong code. */
function notTaken(deps: Deps, refusal: Refusal, code: string, context: OfficeContext) {
  if (refusal.refused === 'petition.notFound') return unknownCase(context);
  const { status, ...spec } = specOf(refusal, beginAgencyAttachment.refuses);
  const own: Readonly<Record<string, Words>> = fileRefusals;
  const text = (own[refusal.refused] ?? spec)[context.lang];
  return casePage(deps, code, context, { errors: { [FILES_ID]: text }, status });
}

const FinishInput = z.object({
  params: z.object({ code: z.string().max(40), id: z.string().max(64) }),
  query: z.record(z.string(), z.string()),
});
type Finish = z.infer<typeof FinishInput>;

/**
 * `GET /{lang}/can-bo/phan-anh/{code}/tep/{id}`: where S3 sends the browser after an upload, by GET and with parameters of
 * its own. It reports the upload, which is a write; a repeat changes nothing.
 */
const finishPages = officePages({
  route: { id: 'office.finishUpload', method: 'GET', path: `${path}/{id}`, summary: 'A file of a case was uploaded' },
  input: FinishInput,
  wire: (): FinishDeps => ({ ...wireCase(), finish: finishAgencyAttachment.invoke }),
  run: finish,
});

type FinishDeps = CaseDeps & { readonly finish: typeof finishAgencyAttachment.invoke };

async function finish(deps: FinishDeps, { params }: Finish, context: OfficeContext) {
  const { lang, now, session } = context;
  const done = await deps.finish({ params }, { caller: session.caller, now });
  if (!isRefusal(done)) return redirect(casePath(lang, params.code));
  if (done.refused !== 'attachment.notFound') return unknownCase(context);
  const errors = { [FILES_ID]: fileRefusals['attachment.notFound'][lang] };
  return casePage(deps, params.code, context, { errors, status: 404 });
}

const casePath = (lang: string, code: string) => `/${lang}${OFFICE}/phan-anh/${encodeURIComponent(code)}#${FILES_ID}`;

export const filePages = [...beginPages, ...finishPages];
