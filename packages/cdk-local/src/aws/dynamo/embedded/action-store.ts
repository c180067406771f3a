import type { ActionStore, Done, TableDescription } from '../dynalite-internals.ts';
import type { Attributes } from '../engine.ts';
import type { Commits } from './commits.ts';
import { descriptionOf } from './create-table.ts';
import { fromDynaliteKey, itemKey } from './keys.ts';
import { pageOf } from './page.ts';
import type { StoredTable } from './stored-table.ts';
import type { StoredTables } from './stored-tables.ts';

/** DynamoDB's limit on the size of an item. */
const ITEM_BYTES = 400 * 1024;

/** As DynamoDB lists at once. */
const LISTED_TABLES = 100;

/** What one request read and wrote. */
export interface Trace {
  /** The item that was read last. */
  found: Attributes | undefined;
  /** The item that was written last, as JSON. */
  after: string | undefined;
}

/** The store of one request, as dynalite's actions see it. */
export function actionStore(tables: StoredTables, commits: Commits, trace: Trace): ActionStore {
  return {
    options: { maxItemSize: ITEM_BYTES },
    getTable(...call) {
      const [name] = call;
      const table = tables.find(name);
      if (table !== undefined) return doneOf(call)(null, table.description);
      const which = call[1] === false ? `: Table: ${name} not found` : '';
      doneOf(call)(refusal('ResourceNotFoundException', `Requested resource not found${which}`));
    },
    getItemDb: (name) => ({
      // Nothing else runs during a request: the lock is there for the stores of dynalite.
      lock: (_, work) => work((done) => done),
      get(key, done) {
        trace.found = stored(tables, name).item(fromDynaliteKey(key));
        done(null, trace.found);
      },
      // Written by `change` already.
      put: (_key, _item, done) => done(null),
      del: (_key, done) => done(null),
    }),
    page(read) {
      const table = stored(tables, read.table.TableName);
      return pageOf(table.rows(read.request), read, (row) => table.item(itemKey(row, read.table)) ?? row);
    },
    change(table, before, after) {
      commits.begin();
      trace.after = stored(tables, table.TableName).change(before, after);
    },
    create(table, done) {
      if (tables.find(table.TableName) !== undefined) return done(refusal('ResourceInUseException', ''));
      const description = descriptionOf(table);
      commits.begin();
      tables.create(description);
      done(null, { TableDescription: description });
    },
    list({ ExclusiveStartTableName: after = '', Limit: limit = LISTED_TABLES }, done) {
      const names = tables.names(after, limit + 1);
      const TableNames = names.slice(0, limit);
      done(null, { TableNames, ...(names.length > limit ? { LastEvaluatedTableName: TableNames.at(-1) } : {}) });
    },
  };
}

function stored(tables: StoredTables, name: string): StoredTable {
  const table = tables.find(name);
  if (table === undefined) throw new Error(`There is no table ${name}`);
  return table;
}

function doneOf(call: Parameters<ActionStore['getTable']>): Done<TableDescription> {
  return call.length === 2 ? call[1] : call[2];
}

/** In the form of dynalite's own errors. */
function refusal(type: string, message: string): Error {
  const body = { __type: `com.amazonaws.dynamodb.v20120810#${type}`, message };
  return Object.assign(new Error(message), { statusCode: 400, body });
}
