import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { environment } from '../platform/config.ts';
import type { Refusals } from '../platform/refusals.ts';

/** `SITE_HOST`: the host of this site, or `.example.net` for any host below. The gateway itself never sees it. */
const config = environment({ SITE_HOST: z.string().optional() });

export const crossSiteRefusals = {
  'request.crossSite': {
    status: 403,
    en: 'The form was sent from another site. Pages only.',
    vi: 'Biểu mẫu được gửi từ trang web khác. Chỉ gặp ở trang web.',
  },
} as const satisfies Refusals;

type Headers = APIGatewayProxyEventV2['headers'];

/**
 * Whether a form was sent by a page of another site. Every current browser says so in `Sec-Fetch-Site`; an older one may
 * name the sender in `Origin`, or `null`, because our pages forbid the referrer. A client that says nothing is no browser
 * that somebody was lured with.
 */
export function isCrossSite(headers: Headers, siteHost: string | undefined = config().SITE_HOST): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const origin = headers['origin'];
  if (origin === undefined || origin === 'null') return false;
  const host = URL.parse(origin)?.host;
  return host === undefined || !(host === headers['host'] || isHostOf(host, siteHost));
}

const isHostOf = (host: string, siteHost = '') =>
  siteHost.startsWith('.') ? host.endsWith(siteHost) : host === siteHost;
