import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import { defaultLang, langs } from '../../kernel/lang.ts';
import { isRefusal, type Refusal } from '../../kernel/refusal.ts';
import { formBody } from '../../platform/body.ts';
import { specOf } from '../../platform/problem.ts';
import type { Refusals } from '../../platform/refusals.ts';
import { page } from '../../site/html.ts';
import { isKnownAsIllustrative } from '../../site/illustrative.ts';
import { type Again, ProblemPage, problemStatus } from './view.tsx';
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
const TOO_MANY = 429;

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
    <ProblemPage
      lang={lang}
      status={shownAs}
      faultId={status >= FAULT ? requestId : undefined}
      again={status === TOO_MANY ? sentAgain(event, request) : undefined}
      untilTomorrow={refusal.refused === 'petition.tooMany'}
    />,
  );
  return {
    statusCode: status,
    headers: { 'cache-control': 'no-store', ...reply.headers },
    body: reply.body,
  };
}

/** The form as it was sent, to be sent again by a button: nothing that was typed is lost. */
function sentAgain(event: unknown, { path, query, isForm }: z.infer<typeof RequestInfo>): Again | undefined {
  const parsed = FormRequest.safeParse(event);
  if (!isForm || !parsed.success) return undefined;
  const sent = formBody(parsed.data);
  return isRefusal(sent) ? undefined : { action: path + query, fields: sent.form };
}

/** The parts of a request that a form is read from. */
const FormRequest = z.custom<APIGatewayProxyEventV2>(
  (event) => z.object({ headers: z.record(z.string(), z.unknown()), body: z.string() }).safeParse(event).success,
);
