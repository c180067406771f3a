import { Construct } from 'constructs';
import { type FunctionName, type FunctionSpec, functions, type TableAction } from '../lambdas/functions.ts';
import { type TableName, type TableSpec, tables as tableSpecs } from '../lambdas/tables.ts';
import { type FunctionHouse, ServiceFunction } from './function.ts';
import { type Stores, supply } from './needs.ts';
import type { Tables } from './tables.ts';

export type FunctionsProps = {
  readonly house: FunctionHouse;
  readonly tables: Tables;
  readonly stores: Stores;
  /** Function name → directory of its bundle. */
  readonly code: ReadonlyMap<string, string>;
};

/** The functions of lambdas/functions.ts, each with exactly the rights that its line there names. */
export class Functions extends Construct {
  readonly #byName = new Map<string, ServiceFunction>();

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id);
    for (const [name, spec] of Object.entries<FunctionSpec>(functions)) {
      this.#byName.set(name, this.#create(name, spec, props));
    }
  }

  get(name: FunctionName): ServiceFunction {
    const found = this.#byName.get(name);
    if (found === undefined) throw new Error(`Function "${name}" is not in lambdas/functions.ts.`);
    return found;
  }

  #create(name: string, spec: FunctionSpec, { house, tables, stores, code }: FunctionsProps): ServiceFunction {
    const supplies = spec.needs.map((need) => supply(need, stores));
    const uses = tableNames.flatMap((table) => {
      const actions = spec.tables[table];
      return actions === undefined ? [] : [{ name: table, table: tables.get(table), actions }];
    });

    const created = new ServiceFunction(this, name, {
      house,
      code: directoryOf(code, name),
      memoryMb: spec.memoryMb,
      timeoutSeconds: spec.timeoutSeconds,
      impact: spec.impact,
      alone: spec.alone,
      concurrency: stores.settings.concurrency?.[name] ?? {},
      environment: {
        ROOT_AGENCY: stores.settings.rootAgency,
        ...Object.fromEntries(uses.map((use) => [`${use.name.toUpperCase()}_TABLE`, use.table.tableName])),
        ...Object.assign({}, ...supplies.map(({ environment }) => environment)),
      },
    });

    for (const {
      name: table,
      table: { tableArn },
      actions,
    } of uses)
      allowTable(created, { table, tableArn, actions });
    for (const { actions, resources } of supplies.flatMap(({ rights }) => rights)) created.allow(actions, resources);
    return created;
  }
}

const tableNames: readonly TableName[] = ['petitions', 'ratings', 'scores', 'messages', 'directory'];

type TableUse = { readonly table: TableName; readonly tableArn: string; readonly actions: readonly TableAction[] };

/** Only a query may read an index; every other action is meant for the table alone. */
function allowTable(user: ServiceFunction, { table, tableArn, actions }: TableUse): void {
  const spec: TableSpec = tableSpecs[table];
  const indexArns = (spec.indexes ?? []).map(({ name }) => `${tableArn}/index/${name}`);
  for (const action of actions) {
    user.allow([`dynamodb:${action}`], action === 'Query' ? [tableArn, ...indexArns] : [tableArn]);
  }
}

function directoryOf(code: ReadonlyMap<string, string>, name: string): string {
  const directory = code.get(name);
  if (directory === undefined) throw new Error(`No bundle was made for function "${name}".`);
  return directory;
}
