import { Validations } from 'aws-cdk-lib';
import { Construct, type IDependable } from 'constructs';
import {
  type Capability,
  type FunctionSpec,
  limits,
  type TableAction,
  type TableSpec,
} from '../lambdas/platform/module.ts';
import { functions, type TableName, tables as tableSpecs } from '../lambdas/service.ts';
import { type Grant, type GrantSources, grantFor } from './capabilities.ts';
import { directoryOf } from './entries.ts';
import { type FunctionDefaults, ServiceFunction } from './function.ts';
import { tableNames } from './names.ts';
import type { Tables } from './tables.ts';

export type FunctionsProps = {
  readonly defaults: FunctionDefaults;
  readonly tables: Tables;
  readonly sources: GrantSources;
  /** Function name → directory of its bundle. */
  readonly code: ReadonlyMap<string, string>;
};

/** The functions of lambdas/service.ts, each with exactly the permissions listed there. */
export class Functions extends Construct {
  readonly #byName = new Map<string, ServiceFunction>();

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    for (const [name, spec] of Object.entries<FunctionSpec<TableName>>(functions)) {
      this.#byName.set(name, this.#create(name, spec, props));
    }
  }

  /** The functions behind the API. */
  behindApi(): readonly ServiceFunction[] {
    const specs = Object.entries<FunctionSpec<TableName>>(functions);
    return specs.filter(([, { kind }]) => kind === 'http').map(([name]) => this.get(name));
  }

  get(name: string): ServiceFunction {
    const found = this.#byName.get(name);
    if (found === undefined) throw new Error(`Function "${name}" is not in lambdas/service.ts.`);
    return found;
  }

  /** Functions that need `capability` change only after `dependency`. */
  after(dependency: IDependable, capability: Capability): void {
    for (const [name, spec] of Object.entries<FunctionSpec<TableName>>(functions)) {
      if (spec.needs.includes(capability)) this.get(name).function.node.addDependency(dependency);
    }
  }

  #create(
    name: string,
    spec: FunctionSpec<TableName>,
    { defaults, tables, sources, code }: FunctionsProps,
  ): ServiceFunction {
    const grants = spec.needs.map((need) => grantFor(need, sources));
    const uses = tableNames.flatMap((table) => tableUse(tables, table, spec.tables[table]));

    const created = new ServiceFunction(this, name, {
      defaults,
      code: directoryOf(code, name),
      ...limits[spec.kind],
      ...(spec.kind === 'stream' && spec.heavy !== undefined && { memoryMb: spec.heavy.memoryMb }),
      impact: spec.impact,
      isAwaited: spec.kind === 'http',
      singleConcurrency: spec.kind === 'job',
      concurrency: sources.settings.concurrency?.[name] ?? {},
      environment: {
        ROOT_AGENCY: sources.settings.rootAgency,
        ...(spec.kind === 'http' && { ORIGIN_SECRETS: acceptedSecrets(sources) }),
        ...Object.assign({}, ...[...uses, ...grants].map(({ environment }) => environment)),
      },
    });
    for (const { actions, resources } of [...uses, ...grants].flatMap(({ rights }) => rights)) {
      created.allow(actions, resources);
    }
    for (const { finding, reason } of grants.flatMap(({ stars = [] }) => stars)) {
      Validations.of(created.role).acknowledge({ id: finding, reason });
    }
    return created;
  }
}

/** Only a query may read an index; every other action applies to the table only. */
function tableUse(tables: Tables, name: TableName, actions: readonly TableAction[] = []): readonly Grant[] {
  if (actions.length === 0) return [];
  const { tableName, tableArn } = tables.get(name);
  const { indexes = [] }: TableSpec = tableSpecs[name];
  const queried = [tableArn, ...indexes.map((index) => `${tableArn}/index/${index.name}`)];
  const rights = actions.map((action) => ({
    actions: [`dynamodb:${action}`],
    resources: action === 'Query' ? queried : [tableArn],
  }));
  return [{ environment: { [`${name.toUpperCase()}_TABLE`]: tableName }, rights }];
}

/** The secrets by which a function recognizes CloudFront, separated by spaces. */
const acceptedSecrets = ({ keys }: GrantSources): string =>
  keys.origin.accepted.map((secret) => secret.secretValue.unsafeUnwrap()).join(' ');
