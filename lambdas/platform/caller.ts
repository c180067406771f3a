import * as z from 'zod';
import { type Caller, type Role, roles } from '../kernel/caller.ts';

const Claims = z.object({
  sub: z.string().min(1).max(128),
  name: z.string().max(200).optional(),
  'custom:agency': z.string().max(35).optional(),
  /** Absent for a user who is in no group. */
  'cognito:groups': z.unknown().optional(),
});

/** The caller from the claims that API Gateway verified, or undefined if they are invalid. */
export function callerOf(claims: unknown): Caller | undefined {
  const parsed = Claims.safeParse(claims);
  if (!parsed.success) return undefined;
  const { sub, name = sub, 'custom:agency': agency = '', 'cognito:groups': groups } = parsed.data;
  return { id: sub, name: name.normalize('NFC'), agency, roles: rolesIn(groups) };
}

/** API Gateway flattens an array claim to `[officer head]`; other authorizers keep the array. */
function rolesIn(groups: unknown): Role[] {
  const words = Array.isArray(groups) ? groups.map(String) : `${groups ?? ''}`.split(/[\s,[\]"]+/);
  return roles.filter((role) => words.includes(role));
}
