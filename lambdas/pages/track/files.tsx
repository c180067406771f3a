import * as z from 'zod';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { finishAttachment } from '../../petitions/attachments/citizen/finish-upload.ts';
import { beginPlainUpload, wirePlainUpload } from '../../petitions/attachments/citizen/plain-upload.ts';
import { bothLanguages } from '../../site/both-languages.ts';
import { type PageContext, page, redirect } from '../../site/html.ts';
import { isIllustrative } from '../../site/illustrative.ts';
import { siteAddress } from '../../site/site-address.ts';
import { notFoundPage } from './not-found-page.tsx';
import { type PetitionCodes, trackPage, trackPath } from './page.tsx';
import { FILES_ID } from './view/files.tsx';
import { UploadPage } from './view/upload.tsx';
import { filesWords } from './words/files.ts';

const path = `/phan-anh/{code}/${FILES_ID}`;

const BeginInput = z.object({
  params: z.object({ code: z.string() }),
  headers: z.object({ 'x-viewer-host': z.string().optional() }).catchall(z.unknown()),
  form: z.record(z.string(), z.array(z.string())),
});

/** `POST /{lang}/phan-anh/{code}/tep-kem-theo`: announces a file, and shows the form that uploads it without a script. */
const beginPages = bothLanguages({
  route: { id: 'pages.beginUpload', method: 'POST', path, summary: 'Add a photo or document: the form' },
  input: BeginInput,
  wire: wirePlainUpload,
  run: async (deps, { params, headers, form, now }, lang) => {
    const codes = { code: params.code, receipt: form['receipt']?.[0] ?? '' };
    const site = siteAddress(headers['x-viewer-host']);
    const returnTo = (id: string, code: string) =>
      site && `${site}/${lang}/phan-anh/${code}/${FILES_ID}/${id}?${new URLSearchParams({ receipt: codes.receipt })}`;
    const begun = await beginPlainUpload(deps, { ...codes, name: filesWords.name[lang], returnTo, now });
    if (isRefusal(begun)) return notTaken(begun, codes, { lang, now });

    const { code, upload } = begun;
    if (upload === undefined) return redirect(filesPath(lang, { ...codes, code }));
    const title = filesWords.uploadTitle[lang];
    const frame = { lang, path: '/tra-cuu', title, isPrivate: true, isIllustrative: await isIllustrative(now) };
    return page(200, frame, <UploadPage {...{ lang, code, path: filesPath(lang, { ...codes, code }), upload }} />);
  },
});

/** The page of the petition says that it has all the files it may have. */
async function notTaken({ refused }: Refusal, codes: PetitionCodes, { lang, now }: PageContext) {
  const reply =
    refused === 'petition.notFound' ? undefined : await trackPage(codes, { lang, now }, { done: 'actRefused' });
  return reply === undefined || isRefusal(reply) ? notFoundPage({ lang, now }) : reply;
}

const FinishInput = z.object({
  params: z.object({ code: z.string(), id: z.string() }),
  query: z.object({ receipt: z.string().default('') }).catchall(z.string()),
});

/**
 * `GET /{lang}/phan-anh/{code}/tep-kem-theo/{id}`: where S3 sends the browser after an upload, by GET. It reports the
 * upload, which is a write; a repeat changes nothing.
 */
const finishPages = bothLanguages({
  route: { id: 'pages.finishUpload', method: 'GET', path: `${path}/{id}`, summary: 'A photo or document was uploaded' },
  input: FinishInput,
  wire: () => finishAttachment.invoke,
  run: async (finish, { params, query, now }, lang) => {
    // S3 adds parameters of its own; should it ever add them after a second question mark, the receipt ends before it.
    const codes = { code: params.code, receipt: query.receipt.split('?')[0] ?? '' };
    const done = await finish({ params, query: { receipt: codes.receipt } }, now);
    return isRefusal(done) ? notFoundPage({ lang, now }) : redirect(filesPath(lang, codes));
  },
});

const filesPath = (lang: string, codes: PetitionCodes) => `/${lang}${trackPath(codes)}#${FILES_ID}`;

export const filePages = [...beginPages, ...finishPages];
