import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import { type Lang, langs } from '../kernel/lang.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type Instant, systemClock } from '../kernel/time.ts';
import { formBody } from '../platform/body.ts';
import { once } from '../platform/config.ts';
import type { Endpoint, Reply } from '../platform/operation.ts';
import type { Refusals } from '../platform/refusals.ts';
import { type InputSchema, parseInput } from '../platform/request.ts';
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
  /** Builds what `run` needs, on the first request and not on import. */
  readonly wire: () => Deps;
  readonly run: (deps: Deps, request: z.infer<Input>, context: OfficeContext) => Promise<Reply<string> | Refusal>;
};

/**
 * The endpoints of one page of staff in both languages. Without a session a page leads to the sign-in page and back; a form
 * is shown again with all that was typed, because a session may end while an answer is being written.
 */
export function officePages<Input extends InputSchema, Deps>(page: OfficePage<Input, Deps>): readonly Endpoint[] {
  const { route, input, refuses = {}, wire, run } = page;
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
      if (who === undefined) return isForm ? keptForm(event, undefined, { lang, now }) : toSignIn(event, lang);
      if (isForm && !isOwnForm(who, csrfIn(event))) return keptForm(event, who, { lang, now });
      const parsed = parseInput(input, event);
      return isRefusal(parsed) ? parsed : run(deps(), parsed.input, { ...who, lang, now });
    },
  }));
}

function csrfIn(event: APIGatewayProxyEventV2): string | undefined {
  const sent = formBody(event);
  return isRefusal(sent) ? undefined : sent.form[CSRF]?.[0];
}

function toSignIn({ rawPath, rawQueryString }: APIGatewayProxyEventV2, lang: Lang): Reply<string> {
  const asked = rawQueryString === '' ? rawPath : `${rawPath}?${rawQueryString}`;
  return redirect(`/${lang}${OFFICE}/dang-nhap?toi=${encodeURIComponent(asked)}`);
}

/** A form whose session ended, or changed: nothing is done until the person sends it again in the session of now. */
function keptForm(
  event: APIGatewayProxyEventV2,
  who: SignedIn | undefined,
  context: { readonly lang: Lang; readonly now: Instant },
): Promise<Reply<string>> | Refusal {
  const sent = formBody(event);
  if (isRefusal(sent)) return sent;
  const { [CSRF]: _, ...fields } = sent.form;
  return expiredPage({ ...context, action: event.rawPath, fields, csrf: who?.csrf });
}
