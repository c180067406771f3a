import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LocalError } from '../../../local-error.ts';
import type { IndexDescription, KeyPart, ReadRequest, TableDescription } from '../dynalite-internals.ts';
import type { Attributes, DueRange } from '../engine.ts';
import { indexesOf, isInSegment, itemKey, projected, type RowKey, rowKey } from './keys.ts';
import { columnsOf, rangeOf } from './range.ts';

/** A table of DynamoDB as tables of SQLite: one for its items, and one for the rows of each index. */
export interface StoredTable {
  readonly description: TableDescription;
  item(key: RowKey): Attributes | undefined;
  /** The rows of a query or scan of the table or an index, in order, read one after the other. */
  rows(request: ReadRequest): Iterable<Attributes>;
  /** Writes an item, or deletes it without `after`, with its index rows; returns what it wrote. */
  change(before: Attributes | undefined, after: Attributes | undefined): string | undefined;
  due(attribute: string, range: DueRange): readonly Attributes[];
}

/** The SQL that creates the tables of SQLite. */
export function schemaOf(id: number, description: TableDescription): string {
  const items = `CREATE TABLE items_${id} (pk TEXT NOT NULL, sk TEXT NOT NULL, item TEXT NOT NULL, PRIMARY KEY (pk, sk)) STRICT`;
  const indexes = indexesOf(description).map(
    (_, at) =>
      `CREATE TABLE index_${id}_${at} (pk TEXT NOT NULL, sk TEXT NOT NULL, item_pk TEXT NOT NULL, item_sk TEXT NOT NULL,
        item TEXT NOT NULL, PRIMARY KEY (pk, sk, item_pk, item_sk)) STRICT, WITHOUT ROWID`,
  );
  return [items, ...indexes].join(';\n');
}

export function storedTable(database: DatabaseSync, id: number, description: TableDescription): StoredTable {
  const prepared = preparedBySql(database);
  const items = `items_${id}`;
  const indexes = indexesOf(description).map((index, at) => ({ index, rows: `index_${id}_${at}` }));
  let hasDueIndex = false;

  function changeIndex(
    { index, rows }: { index: IndexDescription; rows: string },
    { key, before, after }: { key: RowKey; before: Attributes | undefined; after: Attributes | undefined },
  ): void {
    const old = rowIn(index, before);
    const now = rowIn(index, after);
    const isSamePlace = old?.key.pk === now?.key.pk && old?.key.sk === now?.key.sk;
    if (isSamePlace && old?.text === now?.text) return;
    if (old !== undefined && !isSamePlace) {
      prepared(`DELETE FROM ${rows} WHERE pk = ? AND sk = ? AND item_pk = ? AND item_sk = ?`).run(
        ...[old.key.pk, old.key.sk, key.pk, key.sk],
      );
    }
    if (now !== undefined) {
      prepared(`INSERT OR REPLACE INTO ${rows} (pk, sk, item_pk, item_sk, item) VALUES (?, ?, ?, ?, ?)`).run(
        ...[now.key.pk, now.key.sk, key.pk, key.sk, now.text],
      );
    }
  }

  function rowIn(index: IndexDescription, item: Attributes | undefined) {
    const key = item && rowKey(item, description, index.KeySchema);
    return item && key && { key, text: JSON.stringify(projected(item, description, index)) };
  }

  function placeOf(indexName: string | undefined): { readonly rows: string; readonly schema: readonly KeyPart[] } {
    if (indexName === undefined) return { rows: items, schema: description.KeySchema };
    const found = indexes.find(({ index }) => index.IndexName === indexName);
    if (found === undefined) throw new Error(`${description.TableName} has no index ${indexName}`);
    return { rows: found.rows, schema: found.index.KeySchema };
  }

  return {
    description,
    item: ({ pk, sk }) => itemIn(prepared(`SELECT item FROM ${items} WHERE pk = ? AND sk = ?`).get(pk, sk)),
    *rows(request) {
      const { rows, schema } = placeOf(request.IndexName);
      const { where, values, isReversed } = rangeOf(request, description, schema);
      const filter = where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`;
      const order = columnsOf(request.IndexName !== undefined).map((name) => (isReversed ? `${name} DESC` : name));
      const select = prepared(`SELECT item FROM ${rows} ${filter} ORDER BY ${order.join(', ')}`);
      for (const row of select.iterate(...values)) {
        const item = itemIn(row);
        if (item !== undefined && isInSegment(item, request, { table: description, schema })) yield item;
      }
    },
    change(before, after) {
      const item = after ?? before;
      if (item === undefined) return undefined;

      const key = itemKey(item, description);
      const text = after && JSON.stringify(after);
      if (text === undefined) prepared(`DELETE FROM ${items} WHERE pk = ? AND sk = ?`).run(key.pk, key.sk);
      else {
        prepared(
          `INSERT INTO ${items} (pk, sk, item) VALUES (?, ?, ?) ON CONFLICT (pk, sk) DO UPDATE SET item = excluded.item`,
        ).run(key.pk, key.sk, text);
      }
      for (const index of indexes) changeIndex(index, { key, before, after });
      return text;
    },
    due(attribute, { above, until }) {
      const { path, seconds } = dueSql(attribute, description.TableName);
      if (!hasDueIndex) {
        database.exec(`CREATE INDEX IF NOT EXISTS due_${id} ON ${items} (${seconds}) WHERE ${path} IS NOT NULL`);
      }
      hasDueIndex = true;
      const select = prepared(
        `SELECT item FROM ${items} WHERE ${path} IS NOT NULL AND ${seconds} > ? AND ${seconds} <= ?`,
      );
      return select
        .all(above, until)
        .map(itemIn)
        .filter((item) => item !== undefined);
    },
  };
}

/** An expression of SQLite that it can index, so that only the rows that are due are read. */
function dueSql(attribute: string, table: string): { readonly path: string; readonly seconds: string } {
  if (/["']/.test(attribute))
    throw new LocalError(`${table}: the TTL attribute ${attribute} contains a quotation mark.`);
  const path = `item ->> '$."${attribute}".N'`;
  return { path, seconds: `CAST(${path} AS REAL)` };
}

function itemIn(row: Readonly<Record<string, unknown>> | undefined): Attributes | undefined {
  return row === undefined ? undefined : JSON.parse(String(row['item']));
}

/** SQLite compiles each statement once. */
function preparedBySql(database: DatabaseSync): (sql: string) => StatementSync {
  const known = new Map<string, StatementSync>();
  return (sql) => {
    const statement = known.get(sql) ?? database.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
}
