import { LocalError } from '../../local-error.ts';
import { isRecord, optionalText, records, texts } from '../../properties.ts';
import type { LocalStack, Resource } from '../types.ts';
import type { Context } from './condition.ts';
import { type Statement, statementsOf } from './policy.ts';

export interface Role {
  readonly name: string;
  /** A deny overrides every allow; without an allow it is `not allowed`. */
  decide(action: string, resource: string, context: Context): 'allowed' | 'denied' | 'not allowed';
  /** Sentences about policies that were ignored. */
  readonly warnings: readonly string[];
}

/** AWS-managed policies without effect here: logs and traces do not pass the gateway. */
const MANAGED_POLICIES = new Set(['AWSLambdaBasicExecutionRole', 'AWSXRayDaemonWriteAccess']);

/** The identity policies of a role: inline, attached, managed. Resource policies (of a key, of a queue) are not checked. */
export function roleOf(stack: LocalStack, roleArn: string): Role {
  const role = stack.ofType('AWS::IAM::Role').find(({ arn }) => arn === roleArn);
  if (role === undefined) throw new LocalError(`The stack has no role ${roleArn}.`);
  if (role.properties['PermissionsBoundary'] !== undefined) {
    throw new LocalError(`${role.logicalId}: the local IAM does not support permissions boundaries.`);
  }

  const { documents, warnings } = policiesOf(stack, role);
  const statements = documents.flatMap(({ document, where }) => statementsOf(document, where));
  return {
    name: role.id,
    warnings,
    decide: (action, resource, context) => decide(statements, (one) => one.applies(action, resource, context)),
  };
}

function decide(statements: readonly Statement[], applies: (statement: Statement) => boolean) {
  const effects = statements.filter(applies).map(({ effect }) => effect);
  if (effects.includes('Deny')) return 'denied';
  return effects.includes('Allow') ? 'allowed' : 'not allowed';
}

function policiesOf(stack: LocalStack, role: Resource) {
  const managedArns = texts(role.properties, 'ManagedPolicyArns');
  const attached = [
    ...stack.ofType('AWS::IAM::Policy'),
    ...stack.ofType('AWS::IAM::RolePolicy'),
    ...stack.ofType('AWS::IAM::ManagedPolicy'),
  ].filter((policy) => isAttached(policy, role.id) || managedArns.includes(policy.arn));

  const unknown = managedArns.filter(
    (arn) => !MANAGED_POLICIES.has(arn.split('/').at(-1) ?? '') && !attached.some((policy) => policy.arn === arn),
  );
  return {
    documents: [
      ...records(role.properties, 'Policies').map((policy) => documentOf(policy, role.logicalId)),
      ...attached.map((policy) => documentOf(policy.properties, policy.logicalId)),
    ],
    warnings: unknown.map((arn) => `${role.logicalId}: the managed policy ${arn} is unknown here and grants nothing.`),
  };
}

function isAttached({ properties }: Resource, roleName: string): boolean {
  return texts(properties, 'Roles').includes(roleName) || optionalText(properties, 'RoleName') === roleName;
}

function documentOf(policy: Readonly<Record<string, unknown>>, where: string) {
  const document = policy['PolicyDocument'];
  if (!isRecord(document)) throw new LocalError(`${where} has no policy document.`);
  return { document, where };
}
