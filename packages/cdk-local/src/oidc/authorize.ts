import type { IncomingMessage } from 'node:http';
import type { HttpResponse } from '../http-api/response.ts';
import { type AuthorizationRequest, readAuthorizationRequest } from './authorization-request.ts';
import type { Codes } from './codes.ts';
import { choicePage } from './page/choice-page.ts';
import { page, redirect } from './page/html.ts';
import { languageOf } from './page/language.ts';
import { messagePage } from './page/message-page.ts';
import { formOf, parameter, queryOf } from './parameters.ts';
import { keyOf, type Language, type SignIn, type SignInChoice } from './sign-in.ts';

export type AuthorizeContext = {
  readonly codes: Codes;
  readonly signIn: SignIn;
  readonly serverUrl: string;
  readonly isClient: (id: string) => boolean;
  readonly report: (fault: unknown) => void;
};

/** GET shows the choices; POST is the choice, and sends the browser back to the client with a code. */
export async function authorize(request: IncomingMessage, context: AuthorizeContext): Promise<HttpResponse> {
  const isChoice = request.method === 'POST';
  const parameters = (isChoice ? await formOf(request) : queryOf(request)) ?? new URLSearchParams();
  const language = languageOf(request, parameters);
  const read = readAuthorizationRequest(parameters, context.isClient);
  if ('invalid' in read) return page(400, messagePage(read.invalid, language));
  if ('refusedTo' in read) return redirect(read.refusedTo);
  if (parameters.has('cancel')) return redirect(read.request.answerTo({ error: 'access_denied' }));

  const choices = await choicesOf(context, language);
  if (choices === undefined) return page(502, messagePage('choices', language));
  const chosen = choices.find((choice) => keyOf(choice) === parameters.get('choice'));
  if (isChoice && chosen !== undefined) return redirect(granted(read.request, chosen, context.codes));

  const query = parameter(parameters, 'q') ?? '';
  return page(200, choicePage({ request: read.request, choices, query, language }));
}

function granted(request: AuthorizationRequest, { subject }: SignInChoice, codes: Codes): string {
  const { clientId, redirectUri, challenge, nonce, scope, answerTo } = request;

  return answerTo({ code: codes.issue({ clientId, redirectUri, challenge, nonce, scope, subject }) });
}

/** Undefined if the service fails to list them: the page says so, and the console why. */
async function choicesOf(
  { signIn, serverUrl, report }: AuthorizeContext,
  language: Language,
): Promise<readonly SignInChoice[] | undefined> {
  try {
    return await signIn.choices({ url: serverUrl, language });
  } catch (fault) {
    report(fault);
    return undefined;
  }
}
