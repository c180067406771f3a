import { langs } from '../../kernel/lang.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Endpoint } from '../../platform/operation.ts';
import { routeIn } from '../../site/both-languages.ts';
import { redirect } from '../../site/html.ts';

/** A path of this site with a trailing slash: no segment is empty or only dots, so the redirect cannot leave the site. */
const WITH_SLASH = /^(\/(?:vi|en)(?:\/[\w-][\w.-]*)*)\/$/;
/** A query that is safe in a header. */
const QUERY = /^[!"$-~]*$/;

/**
 * `GET /vi/...` for any other path, which the gateway would answer with JSON. A trailing slash is redirected, because
 * the gateway treats it as another path.
 */
export const notFoundPages = langs.map(
  (lang): Endpoint => ({
    route: routeIn(lang, {
      id: 'pages.unknown',
      method: 'GET',
      path: '/{path+}',
      summary: 'Report that a page does not exist',
    }),
    access: 'public',
    refuses: {},
    // No contract: the raw path is not among the parts of one.
    handle: async ({ rawPath, rawQueryString }) => {
      const path = WITH_SLASH.exec(rawPath)?.[1];
      if (path === undefined || !QUERY.test(rawQueryString)) return refuse('route.notFound');
      return redirect(rawQueryString === '' ? path : `${path}?${rawQueryString}`);
    },
  }),
);
