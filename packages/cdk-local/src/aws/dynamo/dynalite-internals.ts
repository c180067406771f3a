import { createRequire } from 'node:module';
import { cacheParsedExpressions, type ExpressionParser } from './cached-parser.ts';
import type { Attributes } from './engine.ts';

/**
 * The parts of dynalite that its package does not offer: it validates requests, parses and evaluates their expressions and
 * decides what a write changes, in the words of DynamoDB. What it stores in LevelDB is stored by `embedded/` here: the two
 * functions by which its actions read a range and write an item are replaced.
 * `test/upgrades.test.ts` fails at every other version of dynalite, and says what to check.
 */
export interface Dynalite {
  readonly db: DynaliteDb;
  /** Of conditions, updates and projections. */
  readonly parsers: readonly ExpressionParser[];
  /** By the name of the operation. */
  readonly actions: ReadonlyMap<string, Action>;
  checkTypes(input: object, types: unknown): ActionInput;
  checkValidations(input: ActionInput, types: unknown, custom: unknown, store: ActionStore): void;
}

export interface ActionInput {
  readonly [name: string]: unknown;
}
export type Done<Value> = (error: unknown, value?: Value) => void;

export interface Action {
  readonly types: unknown;
  readonly custom: unknown;
  run(store: ActionStore, input: ActionInput, done: Done<object>): void;
}

/** What the actions of dynalite need of a store; all of it calls back at once here. */
export interface ActionStore {
  readonly options: { readonly maxItemSize: number };
  getTable(...call: [name: string, done: Done<TableDescription>] | [string, boolean, Done<TableDescription>]): void;
  getItemDb(table: string): {
    lock(key: string, work: (release: <Callback>(done: Callback) => Callback) => void): void;
    get(key: string, done: Done<Attributes>): void;
    put(key: string, item: Attributes, done: Done<never>): void;
    del(key: string, done: Done<never>): void;
  };
  /** In place of dynalite's `queryTable`: the page of a query or scan that was found valid. */
  page(read: ValidRead): object;
  /** In place of dynalite's `updateIndexes`, which it calls before each write: writes the item and its index rows. */
  change(table: TableDescription, before: Attributes | undefined, after: Attributes | undefined): void;
  /** In place of dynalite's `createTable`, whose tables become active later. */
  create(table: TableDescription & ActionInput, done: Done<object>): void;
  list(input: ListInput, done: Done<object>): void;
}

export interface ListInput {
  readonly ExclusiveStartTableName?: string;
  readonly Limit?: number;
}

export interface KeyPart {
  readonly AttributeName: string;
  readonly KeyType: string;
}

export interface IndexDescription {
  readonly IndexName: string;
  readonly KeySchema: readonly KeyPart[];
  readonly Projection: { readonly ProjectionType: string; readonly NonKeyAttributes?: readonly string[] };
}

export interface TableDescription extends ActionInput {
  readonly TableName: string;
  readonly KeySchema: readonly KeyPart[];
  readonly AttributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
  readonly GlobalSecondaryIndexes?: readonly IndexDescription[];
  readonly LocalSecondaryIndexes?: readonly IndexDescription[];
}

export interface ValidRead {
  readonly table: TableDescription;
  readonly request: ReadRequest;
  /** An index of the kind that shares the partition key of its table. */
  readonly isLocal: boolean;
  /** The whole items are wanted, of a local index that does not project them. */
  readonly wholeItems: boolean;
  /** The names of the attributes of a key at which a page can start. */
  readonly startNames: readonly string[];
}

/** The parameters of Query and Scan, with their expressions parsed. */
export interface ReadRequest {
  readonly TableName: string;
  readonly IndexName?: string;
  readonly KeyConditions?: Readonly<Record<string, KeyCondition>>;
  readonly ExclusiveStartKey?: Attributes;
  readonly ScanIndexForward?: boolean;
  readonly Segment?: number;
  readonly TotalSegments?: number;
  readonly Limit?: number;
  readonly Select?: string;
  readonly ConsistentRead?: boolean;
  readonly ReturnConsumedCapacity?: string;
  readonly QueryFilter?: object;
  readonly ScanFilter?: object;
  readonly ConditionalOperator?: string;
  readonly AttributesToGet?: readonly string[];
  readonly _filter?: { readonly expression: unknown };
  readonly _projection?: { readonly paths: readonly unknown[] };
}

export interface KeyCondition {
  readonly ComparisonOperator: string;
  readonly AttributeValueList: readonly object[];
}

type QueryTableCall = [
  store: ActionStore,
  table: TableDescription,
  request: ReadRequest,
  range: unknown,
  isLocal: boolean | undefined,
  wholeItems: boolean,
  startNames: readonly string[],
  done: Done<object>,
];

/** dynalite's own functions for keys, sizes and filters. */
export interface DynaliteDb {
  validateItem(item: Attributes, table: TableDescription): Error | null | undefined;
  /** Text that sorts as DynamoDB sorts the value, in digits of the hexadecimal system only. */
  toRangeStr(value: unknown, type: string): string;
  /** Which of 16 to the sixth slots the items of a partition are in. */
  hashPrefix(value: unknown, type: string): string;
  itemSize(item: Attributes, isCompressed?: boolean, withOverhead?: boolean, sortName?: string): number;
  matchesExprFilter(item: Attributes, expression: unknown): boolean;
  matchesFilter(item: Attributes, filter: object, operator: string | undefined): boolean;
  mapPaths(paths: readonly unknown[], item: Attributes): Attributes;
  queryTable(...call: QueryTableCall): void;
  updateIndexes(
    store: ActionStore,
    table: TableDescription,
    before: Attributes | undefined,
    after: Attributes | null,
    done: Done<never>,
  ): void;
}

const OPERATIONS = [
  ...['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem', 'Query', 'Scan', 'BatchGetItem', 'BatchWriteItem'],
  ...['DescribeTable', 'DescribeTimeToLive'],
];

/** Those whose store dynalite reads in ways that are not replaced. */
const OWN_ACTIONS: Readonly<Record<string, Action['run']>> = {
  CreateTable: (store: ActionStore, table: TableDescription & ActionInput, done) => store.create(table, done),
  ListTables: (store: ActionStore, input: ListInput, done) => store.list(input, done),
};

let loaded: Dynalite | undefined;

/** Modules as dynalite itself resolves them; its server and its store are not opened. */
export function loadDynalite(): Dynalite {
  if (loaded !== undefined) return loaded;

  const load = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { checkTypes, checkValidations } = load('./validations');
  const actions = [...OPERATIONS, ...Object.keys(OWN_ACTIONS)].map((operation): [string, Action] => {
    const file = operation.charAt(0).toLowerCase() + operation.slice(1);
    const { types, custom } = load(`./validations/${file}`);
    return [operation, { types, custom, run: OWN_ACTIONS[operation] ?? load(`./actions/${file}`) }];
  });
  const db: DynaliteDb = load('./db');
  const parsers: ExpressionParser[] = ['condition', 'update', 'projection'].map((kind) => load(`./db/${kind}Parser`));

  replaceStorage(db);
  for (const parser of parsers) cacheParsedExpressions(parser);
  loaded = { db, parsers, actions: new Map(actions), checkTypes, checkValidations };
  return loaded;
}

function replaceStorage(db: DynaliteDb): void {
  db.queryTable = (...[store, table, request, , isLocal = false, wholeItems, startNames, done]) => {
    done(null, store.page({ table, request, isLocal, wholeItems, startNames }));
  };
  db.updateIndexes = (store, table, before, after, done) => {
    store.change(table, before, after ?? undefined);
    done(null);
  };
}
