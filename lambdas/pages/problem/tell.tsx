import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { defaultLang, langs } from '../../kernel/lang.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { specOf } from '../../platform/problem.ts';
import type { Refusals } from '../../platform/refusals.ts';
import { page } from '../html.ts';
import { isKnownAsIllustrative } from '../illustrative.ts';
import { Trouble, troubleFor } from './view.tsx';
import { troubles } from './words.ts';

/** What the gateway says of the request; whatever is missing or odd counts for nothing. */
const Asked = z
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

/** A refusal as a page, in the language of the path: what happened, and what to do. */
export function tell(
  refusal: Refusal,
  refuses: Refusals,
  requestId: string | undefined,
  event: unknown,
): APIGatewayProxyStructuredResultV2 {
  const { status } = specOf(refusal, refuses);
  const asked = Asked.parse(event);
  const lang = langs.find((one) => asked.path === `/${one}` || asked.path.startsWith(`/${one}/`)) ?? defaultLang;
  // Where only a form leads, the other language begins at its start page.
  const path = asked.isForm ? '' : asked.path.slice(lang.length + 1) + asked.query;
  const words = troubleFor(status);
  const told = page(
    status,
    { lang, path, title: troubles[words].title[lang], isPrivate: true, isIllustrative: isKnownAsIllustrative() },
    <Trouble lang={lang} status={words} faultId={status >= FAULT ? requestId : undefined} />,
  );
  return { statusCode: status, headers: { 'cache-control': 'no-store', ...told.headers }, body: told.body };
}
