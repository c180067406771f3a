import type { StartLocalOptions } from '@lang-nghe/cdk-local';
import * as z from 'zod';
import { type Caller, roles } from '../../lambdas/kernel/caller.ts';

type TokenSubject = Exclude<
  ReturnType<NonNullable<StartLocalOptions['readTokenRequest']>>,
  { readonly invalid: string }
>;

const Role = z.enum(roles);

const TokenRequest = z.strictObject({
  role: z.union([Role, z.array(Role).min(1).max(roles.length)], {
    error: `must be one or a list of ${roles.join(', ')}`,
  }),
  agency: z.string().min(1).max(35),
  name: z.string().min(1).max(200).optional(),
  /** The subject, for a particular person. Default: made of role, agency and name, `local-officer-H44.100-le-na`. */
  sub: z
    .string()
    .regex(/^[\w.-]{1,128}$/, 'must be 1 to 128 letters, digits, dots and dashes')
    .optional(),
  /** The access token that Cognito issues beside the ID token; the service refuses it. */
  use: z.enum(['id', 'access']).default('id'),
});

/** What `POST /_local/token` accepts: any role at any agency; the claims are those of a token of the user pool. */
export const readTokenRequest: NonNullable<StartLocalOptions['readTokenRequest']> = (body) => {
  const read = TokenRequest.safeParse(body);
  if (!read.success) return { invalid: z.prettifyError(read.error) };
  const { role, agency, name: given } = read.data;
  const groups = [role].flat();
  const name = given?.normalize('NFC');
  const derived = ['local', groups.join('-'), agency, slug(name)].filter((part) => part !== '').join('-');
  const sub = read.data.sub ?? derived;
  if (read.data.use === 'access') return accessToken(sub, groups);

  return idToken({ id: sub, name: name ?? sub, agency, roles: groups });
};

/** The ID token of the user pool for a caller. */
export function idToken({ id, name, agency, roles }: Caller): TokenSubject {
  return {
    sub: id,
    claims: {
      ...{ name, 'custom:agency': agency, 'cognito:groups': roles },
      ...{ 'cognito:username': id, token_use: 'id' },
    },
  };
}

/** It names neither the agency nor the person: https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html */
function accessToken(sub: string, groups: readonly string[]): TokenSubject {
  const claims = {
    ...{ 'cognito:groups': groups, username: sub },
    ...{ token_use: 'access', scope: 'aws.cognito.signin.user.admin' },
  };
  return { sub, claims, audienceClaim: 'client_id' };
}

/** `Nguyễn Văn Đức` → `nguyen-van-duc` */
function slug(name = ''): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
