import type { IncomingMessage } from 'node:http';
import type { HttpResponse } from '../http-api/response.ts';
import { loopbackUrl, withParameters } from './loopback.ts';
import { page, redirect } from './page/html.ts';
import { languageOf } from './page/language.ts';
import { messagePage } from './page/message-page.ts';
import { formOf, parameter, queryOf } from './parameters.ts';

/**
 * RP-initiated logout, https://openid.net/specs/openid-connect-rpinitiated-1_0.html. Nobody is ever signed in at this
 * provider, so there is nothing to end: it sends the browser back, or says that this is done.
 */
export async function endSession(request: IncomingMessage): Promise<HttpResponse> {
  const parameters = request.method === 'POST' ? await formOf(request) : queryOf(request);
  const language = languageOf(request, parameters);
  const to = parameters && parameter(parameters, 'post_logout_redirect_uri');
  if (to === undefined) return page(200, messagePage('signedOut', language));
  const url = loopbackUrl(to);
  if (url === undefined) return page(400, messagePage('redirect', language));

  return redirect(withParameters(url, { state: parameters && parameter(parameters, 'state') }));
}
