import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { SITE } from '../../web/frame/head.tsx';

/** A name or address, perhaps with a port. The header comes from CloudFront (`lib/viewer-request.ts`). */
const HOST = /^[a-z\d.-]{1,253}(:\d{1,5})?$/i;
/** The runner on one machine has no certificate. */
const LOCAL = /^(?:localhost|127\.0\.0\.1)(?::|$)/;

/**
 * A page with the address of this site in its head: search engines and Zalo need whole addresses, and a stack cannot
 * know the name that CloudFront gives it. Without a host the addresses are relative.
 */
export function withSiteAddress(html: string, { headers }: Pick<APIGatewayProxyEventV2, 'headers'>): string {
  const end = html.indexOf('</head>');
  const address = siteAddress(headers['x-viewer-host']) ?? '';
  return html.slice(0, Math.max(end, 0)).replaceAll(SITE, address) + html.slice(Math.max(end, 0));
}

/** The address of this site by the host that its visitor asked for. */
export function siteAddress(host = ''): string | undefined {
  return HOST.test(host) ? `${LOCAL.test(host) ? 'http' : 'https'}://${host}` : undefined;
}
