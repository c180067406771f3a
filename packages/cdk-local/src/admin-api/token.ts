import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { HttpResponse } from '../http-api/response.ts';
import type { JwtAuthorizer } from '../http-api/routes.ts';
import type { Identity, TokenSubject } from '../identity.ts';
import { readJson } from './body.ts';
import { json, problem } from './problem.ts';

/** Reads the body of a token request: who the token is for, or a sentence that says what is wrong with the body. */
export type ReadTokenRequest = (body: unknown) => TokenSubject | { readonly invalid: string };

type TokenOptions = {
  readonly identity: Identity;
  readonly authorizer: JwtAuthorizer | undefined;
  readonly readTokenRequest: ReadTokenRequest;
  readonly nowMs: () => number;
};

/** Issues what signing in at the identity provider would: a token for anyone. */
export async function mintToken(request: IncomingMessage, options: TokenOptions): Promise<HttpResponse> {
  const { identity, authorizer, readTokenRequest, nowMs } = options;
  const read = await readJson(request);
  if ('response' in read) return read.response;
  const subject = readTokenRequest(read.json);
  if ('invalid' in subject) return problem(400, 'local.invalid', subject.invalid);
  if (authorizer === undefined) return problem(404, 'local.noAuthorizer', 'No route of this stack requires a token.');

  return json(200, { token: await identity.mint(subject, authorizer, nowMs()), sub: subject.sub });
}

const AnySubject = z.strictObject({
  sub: z.string().min(1).max(128).default('local'),
  claims: z.record(z.string(), z.unknown()).default({}),
  audienceClaim: z.enum(['aud', 'client_id']).default('aud'),
});

/** `{"sub": "…", "claims": {…}, "audienceClaim": "aud"}`, all optional: for stacks that say nothing about their tokens. */
export const anySubject: ReadTokenRequest = (body) => {
  const read = AnySubject.safeParse(body);

  return read.success ? read.data : { invalid: z.prettifyError(read.error) };
};
