import { type FunctionName, functions } from '../lambdas/functions.ts';
import { type TableName, tables } from '../lambdas/tables.ts';

/** The names in the front door's lists, in their order. */
export const functionNames = Object.keys(functions).filter((name): name is FunctionName => name in functions);
export const tableNames = Object.keys(tables).filter((name): name is TableName => name in tables);
