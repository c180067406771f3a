import { langs } from '../../kernel/lang.ts';
import { refuse } from '../../kernel/refusal.ts';
import type { Endpoint } from '../../platform/operation.ts';
import { routeIn } from '../both-languages.ts';
import { seeOther } from '../html.ts';

/** An address made of the letters of ours: no part is empty or dots, so without its slash it is still on this site. */
const WITH_SLASH = /^(\/(?:vi|en)(?:\/[\w-][\w.-]*)*)\/$/;
/** A query that can stand in a header as it came. */
const QUERY = /^[!"$-~]*$/;

/**
 * `GET /vi/...` of what is no page: the gateway would answer it with a line of JSON. A page with a slash behind it is
 * another path to the gateway, and the same to whoever types it.
 */
export const unknownPages = langs.map(
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
      return seeOther(rawQueryString === '' ? path : `${path}?${rawQueryString}`);
    },
  }),
);
