import { Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { type FunctionSpec, limits, type TableAction, type TableSpec } from '../lambdas/platform/module.ts';
import { functions, type TableName, tables as tableSpecs } from '../lambdas/service.ts';
import { directoryOf } from './entries.ts';
import { type FunctionHouse, ServiceFunction } from './function.ts';
import { tableNames } from './names.ts';
import { type Stores, type Supply, supply } from './needs.ts';
import type { Tables } from './tables.ts';

export type FunctionsProps = {
  readonly house: FunctionHouse;
  readonly tables: Tables;
  readonly stores: Stores;
  /** Function name → directory of its bundle. */
  readonly code: ReadonlyMap<string, string>;
};

/** The functions of lambdas/service.ts, each with exactly the rights that its line there names. */
export class Functions extends Construct {
  readonly #byName = new Map<string, ServiceFunction>();

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    for (const [name, spec] of Object.entries<FunctionSpec<TableName>>(functions)) {
      this.#byName.set(name, this.#create(name, spec, props));
    }
  }

  get(name: string): ServiceFunction {
    const found = this.#byName.get(name);
    if (found === undefined) throw new Error(`Function "${name}" is not in lambdas/service.ts.`);
    return found;
  }

  #create(
    name: string,
    spec: FunctionSpec<TableName>,
    { house, tables, stores, code }: FunctionsProps,
  ): ServiceFunction {
    const supplies = spec.needs.map((need) => supply(need, stores));
    const uses = tableNames.flatMap((table) => tableUse(tables, table, spec.tables[table]));

    const created = new ServiceFunction(this, name, {
      house,
      code: directoryOf(code, name),
      ...limits[spec.kind],
      impact: spec.impact,
      alone: spec.kind === 'job',
      concurrency: stores.settings.concurrency?.[name] ?? {},
      environment: {
        ROOT_AGENCY: stores.settings.rootAgency,
        ...Object.assign({}, ...[...uses, ...supplies].map(({ environment }) => environment)),
      },
    });
    for (const { actions, resources } of [...uses, ...supplies].flatMap(({ rights }) => rights)) {
      created.allow(actions, resources);
    }
    for (const { star } of supplies) {
      if (star !== undefined) Validations.of(created.role).acknowledge({ id: star.finding, reason: star.reason });
    }
    return created;
  }
}

/** Only a query may read an index; every other action is meant for the table alone. */
function tableUse(tables: Tables, name: TableName, actions: readonly TableAction[] = []): readonly Supply[] {
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
