import type { LocalStack, Resource, Secrets } from './aws/types.ts';
import { readAssembly } from './template/assembly.ts';
import { resolve, type Scope } from './template/intrinsics.ts';
import { fields, scopeOf } from './template/scope.ts';

export interface ReadStackOptions {
  /** The address of the local AWS (`Door.url`): queue URLs carry it. */
  readonly awsUrl: string;
  readonly secrets: Secrets;
  readonly region?: string;
  /** Twelve digits; the queue engine knows only the default. */
  readonly accountId?: string;
  /** Only needed where the assembly has more than one stack. */
  readonly stackName?: string;
}

const REGION = 'ap-southeast-1';
const ACCOUNT = '000000000000';
/** Reads a synthesized stack and resolves all of it to local values. Throws a LocalError for what it cannot resolve. */
export function readStack(assemblyDir: string, options: ReadStackOptions): LocalStack {
  const { name, template } = readAssembly(assemblyDir, options.stackName);
  const place = { region: options.region ?? REGION, accountId: options.accountId ?? ACCOUNT, awsUrl: options.awsUrl };
  const scope = scopeOf({ name, template, place, secrets: options.secrets });

  const alive = Object.entries(template.Resources).filter(([, { Condition }]) => isAlive(Condition, scope));
  const resources = new Map<string, Resource>(
    alive.map(([logicalId, { Type: type, Properties, Metadata: metadata }]) => {
      const { id, arn } = scope.names(logicalId);
      return [logicalId, { logicalId, type, properties: fields(Properties, scope), metadata, id, arn }];
    }),
  );
  const outputs = Object.entries(template.Outputs)
    .filter(([, { Condition }]) => isAlive(Condition, scope))
    .map(([key, { Value }]) => [key, String(resolve(Value, scope))] as const);

  return {
    ...place,
    name,
    assemblyDir,
    resources,
    outputs: Object.fromEntries(outputs),
    ofType: (type) => [...resources.values()].filter((resource) => resource.type === type),
  };
}

function isAlive(condition: string | undefined, scope: Scope): boolean {
  return condition === undefined || scope.condition(condition);
}
