import type { LocalStack, Resource, Secrets } from './aws/types.ts';
import { readAssembly } from './template/assembly.ts';
import type { CustomResources } from './template/custom-resources.ts';
import { resolve, type Scope } from './template/intrinsics.ts';
import { fields, scopeOf } from './template/scope.ts';

export interface ReadStackOptions {
  readonly assemblyDir: string;
  /** Only needed where the assembly has more than one stack. */
  readonly stackName?: string;
  /** The address of the local AWS: queue URLs contain it. */
  readonly awsUrl: string;
  readonly secrets: Secrets;
  readonly region?: string;
  readonly customResources?: CustomResources;
}

const REGION = 'us-east-1';
/** The only account that the queue engine knows. */
const ACCOUNT = '000000000000';

/** Reads a synthesized stack and resolves all of it to local values. Throws a LocalError for what it cannot resolve. */
export function readStack(options: ReadStackOptions): LocalStack {
  const { assemblyDir, stackName, awsUrl, secrets, region = REGION, customResources = {} } = options;
  const { name, template } = readAssembly(assemblyDir, stackName);
  const location = { region, accountId: ACCOUNT, awsUrl };
  const scope = scopeOf({ name, template, location, secrets, customResources });

  const active = Object.entries(template.Resources).filter(([, { Condition }]) => isActive(Condition, scope));
  const resources = new Map<string, Resource>(
    active.map(([logicalId, { Type: type, Properties, Metadata: metadata }]) => {
      const { id, arn } = scope.names(logicalId);
      return [logicalId, { logicalId, type, properties: fields(Properties, scope), metadata, id, arn }];
    }),
  );
  const outputs = Object.entries(template.Outputs)
    .filter(([, { Condition }]) => isActive(Condition, scope))
    .map(([key, { Value }]) => [key, String(resolve(Value, scope))] as const);

  return {
    ...location,
    name,
    assemblyDir,
    resources,
    outputs: Object.fromEntries(outputs),
    ofType: (type) => [...resources.values()].filter((resource) => resource.type === type),
  };
}

function isActive(condition: string | undefined, scope: Scope): boolean {
  return condition === undefined || scope.condition(condition);
}
