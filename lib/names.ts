import { type FunctionName, functions, type TableName, tables } from '../lambdas/service.ts';

/** The names of functions and tables, in the order of the service. */
export const functionNames = Object.keys(functions).filter((name): name is FunctionName => name in functions);
export const tableNames = Object.keys(tables).filter((name): name is TableName => name in tables);
