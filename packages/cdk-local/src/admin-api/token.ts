import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import type { HttpResponse } from '../http-api/response.ts';
import type { JwtAuthorizer } from '../http-api/routes.ts';
import { type Identity, ROLES } from '../identity.ts';
import { bodyOf } from './body.ts';
import { json, problem } from './problem.ts';

const Role = z.enum(ROLES);

const Wanted = z.strictObject({
  role: z.union([Role, z.array(Role).min(1).max(ROLES.length)], {
    error: `should be one or a list of ${ROLES.join(', ')}`,
  }),
  agency: z.string().min(1).max(35),
  name: z.string().min(1).max(200).optional(),
  /** Who it is, where it should be a certain person; else it is made of role, agency and name. */
  sub: z
    .string()
    .regex(/^[\w.-]{1,128}$/, 'should be 1 to 128 letters, digits, dots and dashes')
    .optional(),
});

type Parts = {
  readonly identity: Identity;
  readonly authorizer: JwtAuthorizer | undefined;
  readonly nowMs: () => number;
};

/** The token mint: what signing in at the identity provider gives, for any role at any agency. */
export async function mintToken(
  request: IncomingMessage,
  { identity, authorizer, nowMs }: Parts,
): Promise<HttpResponse> {
  const read = await bodyOf(request, Wanted);
  if ('wrong' in read) return read.wrong;
  if (authorizer === undefined) return problem(404, 'local.noAuthorizer', 'No route of this stack asks for a token.');
  const { role, agency, name, sub } = read.body;
  const person = {
    ...{ roles: [role].flat(), agency },
    ...(name !== undefined && { name: name.normalize('NFC') }),
    ...(sub !== undefined && { sub }),
  };

  return json(200, await identity.mint(person, authorizer, nowMs()));
}
