import * as z from 'zod';
import { type Caller, type Role, roles } from '../kernel/caller.ts';
import { type Refusal, refuse } from '../kernel/refusal.ts';

const Claims = z.object({
  sub: z.string().min(1).max(128),
  name: z.string().max(200).optional(),
  'custom:agency': z.string().max(35).optional(),
  /** Absent for a user who is in no group. */
  'cognito:groups': z.unknown().optional(),
});

/** Any claims that say which kind of token they are from. */
const TokenKind = z.object({
  token_use: z.unknown().optional(),
  aud: z.unknown().optional(),
  client_id: z.unknown().optional(),
});

/** The caller from the claims that API Gateway verified. */
export function callerOf(claims: unknown): Caller | Refusal<'caller.unknown' | 'caller.wrongToken'> {
  if (isAccessToken(claims)) return refuse('caller.wrongToken', { detail: 'Send the ID token, not the access token.' });
  const parsed = Claims.safeParse(claims);
  if (!parsed.success) return refuse('caller.unknown');
  const { sub, name = sub, 'custom:agency': agency = '', 'cognito:groups': groups } = parsed.data;
  return { id: sub, name: name.normalize('NFC'), agency, roles: rolesIn(groups) };
}

/**
 * An access token says what a client may do, not who the user is: that of Cognito has groups, but neither agency nor
 * name. API Gateway accepts it all the same, because without `aud` it compares `client_id` with the audience. Providers
 * that do not mark their tokens with `token_use` are recognized by that.
 */
function isAccessToken(claims: unknown): boolean {
  const { token_use: use, aud, client_id: client } = TokenKind.safeParse(claims).data ?? {};
  return use === undefined ? aud === undefined && client !== undefined : use !== 'id';
}

/** API Gateway flattens an array claim to `[officer head]`; other authorizers keep the array. */
function rolesIn(groups: unknown): Role[] {
  const words = Array.isArray(groups) ? groups.map(String) : `${groups ?? ''}`.split(/[\s,[\]"]+/);
  return roles.filter((role) => words.includes(role));
}
