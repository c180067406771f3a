import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { type Lang, langs } from '../kernel/lang.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type Instant, systemClock } from '../kernel/time.ts';
import { formBody } from '../platform/body.ts';
import { once } from '../platform/config.ts';
import type { Endpoint, Reply } from '../platform/operation.ts';
import type { Refusals } from '../platform/refusals.ts';
import { type InputSchema, parseInput, parseParts } from '../platform/request.ts';
import { type PageRoute, routeIn } from '../site/both-languages.ts';
import { crossSiteRefusals, isCrossSite } from '../site/cross-site.ts';
import { redirect } from '../site/html.ts';
import { CSRF, OFFICE } from './office-path.ts';
import { expiredPage } from './sign-in/expired-page.tsx';
import { isOwnForm, type SignedIn, signedIn } from './signed-in.ts';

/** What a page of staff is rendered for. */
export type OfficeContext = SignedIn & { readonly lang: Lang; readonly now: Instant };

type OfficePage<Input extends InputSchema, Deps> = {
  /** The path comes after `/vi/can-bo`. */
  readonly route: PageRoute;
  readonly input: Input;
  readonly refuses?: Refusals;
  /** Of a form with files: reads the fields instead of `formBody`, and makes fields of the files. */
  readonly readForm?: ReadForm;
  /** Builds what `run` needs, on the first request and not on import. */
  readonly wire: () => Deps;
  readonly run: (
    deps: Deps,
    request: z.infer<Input>,
    context: OfficeContext,
  ) => Promise<Reply<string | Uint8Array> | Refusal>;
};

export type ReadForm = (event: APIGatewayProxyEventV2) => Promise<Form | Refusal>;
type Form = { readonly form: Readonly<Record<string, readonly string[]>> };

/**
 * The endpoints of one page of staff in both languages. Without a session a page leads to the sign-in page and back; a form
 * is shown again with all that was typed, because a session may end while an answer is being written.
 */
export function officePages<Input extends InputSchema, Deps>(page: OfficePage<Input, Deps>): readonly Endpoint[] {
  const { route, input, refuses = {}, readForm, wire, run } = page;
  const deps = once(wire);
  return langs.map((lang) => ({
    route: routeIn(lang, { ...route, path: `${OFFICE}${route.path}` }),
    access: 'session',
    refuses: { ...crossSiteRefusals, ...refuses },
    handle: async (event) => {
      const isForm = route.method === 'POST';
      if (isForm && isCrossSite(event.headers)) return refuse('request.crossSite');
      const now = systemClock();
      const who = await signedIn(event, now);
      if (!isForm) {
        if (who === undefined) return toSignIn(event, lang);
        const parsed = parseInput(input, event);
        return isRefusal(parsed) ? parsed : run(deps(), parsed.input, { ...who, lang, now });
      }
      // A file cannot be put into a form again by a page: it is chosen again after signing in.
      if (who === undefined && readForm !== undefined) return toSignIn(event, lang);
      const sent = await (readForm ?? formBody)(event);
      if (isRefusal(sent)) return sent;
      if (who === undefined || !isOwnForm(who, sent.form[CSRF]?.[0])) {
        return readForm === undefined ? keptForm(event, sent, who, { lang, now }) : redirect(event.rawPath);
      }
      const { pathParameters: params, queryStringParameters: query, headers } = event;
      const parsed = parseParts(input, { params: params ?? {}, query: query ?? {}, headers, form: sent.form });
      return isRefusal(parsed) ? parsed : run(deps(), parsed.input, { ...who, lang, now });
    },
  }));
}

function toSignIn({ rawPath, rawQueryString }: APIGatewayProxyEventV2, lang: Lang): Reply<string> {
  const asked = rawQueryString === '' ? rawPath : `${rawPath}?${rawQueryString}`;
  return redirect(`/${lang}${OFFICE}/dang-nhap?toi=${encodeURIComponent(asked)}`);
}

/** A form whose session ended, or changed: nothing is done until the person sends it again in the session of now. */
function keptForm(
  { rawPath }: APIGatewayProxyEventV2,
  { form: { [CSRF]: _, ...fields } }: Form,
  who: SignedIn | undefined,
  context: { readonly lang: Lang; readonly now: Instant },
): Promise<Reply<string>> {
  return expiredPage({ ...context, action: rawPath, fields, csrf: who?.csrf });
}
