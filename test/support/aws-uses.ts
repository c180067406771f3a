import type { AwsCall } from '@lang-nghe/cdk-local/types';
import { functions, tables } from '../../lambdas/service.ts';

/** One use of a table: `reports-build GetItem reports`. */
const useOf = (functionName: string, action: string, table: string) => `${functionName} ${action} ${table}`;

/** What the modules allow the functions to do with tables. */
export const allowedUses: readonly string[] = Object.entries(functions).flatMap(([name, spec]) =>
  Object.entries<readonly string[]>(spec.tables).flatMap(([table, actions]) =>
    actions.map((action) => useOf(name, action, table)),
  ),
);

/** The use of a table that a call is; undefined for other services, and for functions that serve deployments. */
export function tableUseOf({ functionId, action, resource }: AwsCall): string | undefined {
  const [, operation] = /^dynamodb:(\w+)$/.exec(action) ?? [];
  const name = Object.keys(functions).find((each) =>
    new RegExp(`^Functions${each.replaceAll('-', '')}Function[0-9A-F]{8}$`).test(functionId),
  );
  const table = Object.keys(tables).find((each) => new RegExp(`table/\\w+-Tables${each}[0-9A-F]{8}`).test(resource));
  return operation === undefined || name === undefined || table === undefined
    ? undefined
    : useOf(name, operation, table);
}
