import { randomBytes } from 'node:crypto';
import { LocalError } from '../local-error.ts';
import { optionalText } from '../properties.ts';
import type { Context } from './iam/condition.ts';
import { type Role, roleOf } from './iam/role.ts';
import type { Permission } from './service.ts';
import type { Credentials, LocalStack } from './types.ts';

/** The caller, identified by the access key of its signature. The signature is not checked: the key itself is secret. */
export interface Caller {
  /** The logical id of the function; undefined for the runner itself. */
  readonly functionId?: string;
  /** The message AWS denies the call with, or undefined if it is allowed. */
  refusalOf(permission: Permission): string | undefined;
}

export interface Callers {
  find(accessKeyId: string): Caller | undefined;
  /** What presigned requests are signed with: they are handed to others, so their signatures are checked. */
  secretOf(accessKeyId: string): string | undefined;
  credentialsOf(functionLogicalId: string): Credentials;
  may(roleArn: string, action: string, resource: string): boolean;
  readonly runner: Credentials;
  /** Grows as roles are read. */
  readonly warnings: readonly string[];
}

export function callersOf(stack: LocalStack): Callers {
  const known = new Map<string, Caller>();
  const secrets = new Map<string, string>();
  const functions = new Map<string, Credentials>();
  const roles = new Map<string, Role>();
  const warnings: string[] = [];
  const context = contextOf(stack);

  function role(arn: string): Role {
    const found = roles.get(arn) ?? roleOf(stack, arn);
    if (!roles.has(arn)) warnings.push(...found.warnings);
    roles.set(arn, found);
    return found;
  }
  function admit(caller: Caller): Credentials {
    const credentials = newCredentials();
    known.set(credentials.accessKeyId, caller);
    secrets.set(credentials.accessKeyId, credentials.secretAccessKey);
    return credentials;
  }

  return {
    find: (accessKeyId) => known.get(accessKeyId),
    secretOf: (accessKeyId) => secrets.get(accessKeyId),
    credentialsOf(logicalId) {
      const lambda = stack.resources.get(logicalId);
      const roleArn = lambda && optionalText(lambda.properties, 'Role');
      if (lambda === undefined || roleArn === undefined)
        throw new LocalError(`The stack has no function ${logicalId}.`);
      const user = `arn:aws:sts::${stack.accountId}:assumed-role/${role(roleArn).name}/${lambda.id}`;
      const credentials =
        functions.get(logicalId) ?? admit({ functionId: logicalId, ...callerOf(user, role(roleArn), context) });
      functions.set(logicalId, credentials);
      return credentials;
    },
    may: (roleArn, action, resource) => role(roleArn).decide(action, resource, context) === 'allowed',
    runner: admit({ refusalOf: () => undefined }),
    warnings,
  };
}

function callerOf(user: string, role: Role, context: Context): Caller {
  return {
    refusalOf({ action, resources, context: more }) {
      const decisions = resources.map((resource) => role.decide(action, resource, { ...context, ...more }));
      const who = `User: ${user} is not authorized to perform: ${action} on resource: ${resources[0]}`;
      if (decisions.includes('denied')) return `${who} with an explicit deny in an identity-based policy`;
      if (decisions.includes('allowed')) return undefined;
      return `${who} because no identity-based policy allows the ${action} action`;
    },
  };
}

function contextOf(stack: LocalStack): Context {
  return {
    // A deployed function calls over TLS; the loopback interface needs none.
    'aws:securetransport': 'true',
    'aws:requestedregion': stack.region,
    'aws:principalaccount': stack.accountId,
  };
}

function newCredentials(): Credentials {
  return {
    accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(20).toString('hex'),
    sessionToken: randomBytes(20).toString('hex'),
  };
}
