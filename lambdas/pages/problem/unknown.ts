import { refuse } from '../../kernel/refusal.ts';
import type { Door } from '../../platform/operation.ts';
import { seeOther } from '../html.ts';
import { inBoth } from '../in-both.ts';

/** An address made of the letters of ours: no part is empty or dots, so without its slash it is still on this site. */
const WITH_SLASH = /^(\/(?:vi|en)(?:\/[\w-][\w.-]*)*)\/$/;
/** A query that can stand in a header as it came. */
const QUERY = /^[!"$-~]*$/;

/**
 * `GET /vi/...` of what is no page: the gateway would answer it with a line of JSON. A page with a slash behind it is
 * another path to the gateway, and the same to whoever types it.
 */
export const unknownPages = inBoth(
  (lang): Door => ({
    route: `pages.unknown.${lang}`,
    statuses: {},
    // No contract, for none has the address as it came among its parts.
    handle: async ({ rawPath, rawQueryString }) => {
      const path = WITH_SLASH.exec(rawPath)?.[1];
      if (path === undefined || !QUERY.test(rawQueryString)) return refuse('route.notFound');
      return seeOther(rawQueryString === '' ? path : `${path}?${rawQueryString}`);
    },
  }),
);
