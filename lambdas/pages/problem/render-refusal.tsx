import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { defaultLang, langs } from '../../kernel/lang.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { specOf } from '../../platform/problem.ts';
import type { Refusals } from '../../platform/refusals.ts';
import { page } from '../html.ts';
import { isKnownAsIllustrative } from '../illustrative.ts';
import { ProblemPage, problemStatus } from './view.tsx';
import { problems } from './words.ts';

/** The request as the gateway describes it; anything missing or malformed is ignored. */
const RequestInfo = z
  .object({
    rawPath: z.string(),
    rawQueryString: z.string(),
    requestContext: z.object({ http: z.object({ method: z.string() }) }),
  })
  .transform(({ rawPath, rawQueryString, requestContext: { http } }) => ({
    path: rawPath,
    query: rawQueryString === '' ? '' : `?${rawQueryString}`,
    isForm: http.method !== 'GET',
  }))
  .catch({ path: '', query: '', isForm: true });

const FAULT = 500;

/** Renders a refusal as a page in the language of the path. */
export function renderRefusal(
  refusal: Refusal,
  refuses: Refusals,
  requestId: string | undefined,
  event: unknown,
): APIGatewayProxyStructuredResultV2 {
  const { status } = specOf(refusal, refuses);
  const request = RequestInfo.parse(event);
  const lang = langs.find((one) => request.path === `/${one}` || request.path.startsWith(`/${one}/`)) ?? defaultLang;
  // The path of a form cannot be loaded by a link: the other language starts at its home page.
  const path = request.isForm ? '' : request.path.slice(lang.length + 1) + request.query;
  const shownAs = problemStatus(status);
  const reply = page(
    status,
    { lang, path, title: problems[shownAs].title[lang], isPrivate: true, isIllustrative: isKnownAsIllustrative() },
    <ProblemPage lang={lang} status={shownAs} faultId={status >= FAULT ? requestId : undefined} />,
  );
  return { statusCode: status, headers: { 'cache-control': 'no-store', ...reply.headers }, body: reply.body };
}
