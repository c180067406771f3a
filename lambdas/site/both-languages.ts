import type * as z from 'zod';
import { type Lang, langs } from '../kernel/lang.ts';
import { isRefusal, type Refusal, refuse } from '../kernel/refusal.ts';
import { type Instant, systemClock } from '../kernel/time.ts';
import { once } from '../platform/config.ts';
import type { Endpoint, Reply, Route } from '../platform/operation.ts';
import type { Refusals } from '../platform/refusals.ts';
import { type InputSchema, parseInput } from '../platform/request.ts';
import { crossSiteRefusals, isCrossSite } from './cross-site.ts';

/** Where a page is: `path` comes after `/vi` or `/en`. */
export type PageRoute = Omit<Route, 'path' | 'method'> & { readonly method: 'GET' | 'POST'; readonly path: string };

type Page<Input extends InputSchema, Deps> = {
  readonly route: PageRoute;
  readonly input: Input;
  /** Codes of a slice that it may return; those of the platform are known. */
  readonly refuses?: Refusals;
  /** Builds what `run` needs, on the first request and not on import. */
  readonly wire: () => Deps;
  readonly run: (
    deps: Deps,
    request: z.infer<Input> & { readonly now: Instant },
    lang: Lang,
  ) => Promise<Reply<string> | Refusal> | Reply<string> | Refusal;
};

/** The endpoints of one page in every language: the same code under `/vi/...` and `/en/...`. */
export function bothLanguages<Input extends InputSchema, Deps>(page: Page<Input, Deps>): readonly Endpoint[] {
  const { route, input, refuses = {}, wire, run } = page;
  const deps = once(wire);
  return langs.map((lang) => ({
    route: routeIn(lang, route),
    access: 'public',
    refuses: { ...crossSiteRefusals, ...refuses },
    handle: async (event) => {
      if (route.method === 'POST' && isCrossSite(event.headers)) return refuse('request.crossSite');
      const parsed = parseInput(input, event);
      return isRefusal(parsed) ? parsed : run(deps(), { ...parsed.input, now: systemClock() }, lang);
    },
  }));
}

/** The route of a page in one language. */
export const routeIn = (lang: Lang, { id, method, path, summary }: PageRoute): Route => ({
  id: `${id}.${lang}`,
  method,
  path: `/${lang}${path}`,
  summary,
});
