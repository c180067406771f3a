import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import { environment } from './config.ts';
import { timingSafeEqual } from './hmac.ts';

/** CloudFront sends the first of them with every request; the second is that of the generation before. */
const config = environment({ ORIGIN_SECRETS: z.string().optional() });

/** Added by the distribution; a client that sends it is overruled there, and is not believed without it. */
const SECRET_HEADER = 'x-origin-secret';
/** Set by the CloudFront function from the connection of the viewer. */
const ADDRESS_HEADER = 'x-viewer-address';

/**
 * Where a request comes from. `site`: through CloudFront, with the address of its viewer. `direct`: to the API itself, with
 * the address that connected to it. Headers are believed only with the secret of CloudFront, because anyone can send them.
 */
export type Viewer = { readonly by: 'site' | 'direct'; readonly address: string };

export function viewerOf(event: APIGatewayProxyEventV2): Viewer {
  const { headers = {}, requestContext } = event;
  const secrets = (config().ORIGIN_SECRETS ?? '').split(' ').filter((secret) => secret !== '');
  const sent = headers[SECRET_HEADER] ?? '';
  const isTrusted = secrets.some((secret) => timingSafeEqual(secret, sent));
  if (isTrusted) return { by: 'site', address: headers[ADDRESS_HEADER] ?? '' };
  // Without a distribution in front there is no other way than this one.
  return { by: secrets.length === 0 ? 'site' : 'direct', address: requestContext.http.sourceIp };
}
