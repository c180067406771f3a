import type { DatabaseSync } from 'node:sqlite';
import type { TableDescription } from '../dynalite-internals.ts';
import { type StoredTable, schemaOf, storedTable } from './stored-table.ts';

/** The tables of DynamoDB that a database has. */
export interface StoredTables {
  find(name: string): StoredTable | undefined;
  /** In alphabetical order. */
  names(after: string, limit: number): readonly string[];
  create(description: TableDescription): void;
  /** Reads all again: after a rollback, which may have undone the creation of one. */
  forget(): void;
}

export function storedTables(database: DatabaseSync): StoredTables {
  database.exec(
    'CREATE TABLE IF NOT EXISTS tables (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, description TEXT NOT NULL) STRICT',
  );
  const known = new Map<string, StoredTable>();

  return {
    find(name) {
      const table = known.get(name) ?? read(database, name);
      if (table !== undefined) known.set(name, table);
      return table;
    },
    names: (after, limit) =>
      database
        .prepare('SELECT name FROM tables WHERE name > ? ORDER BY name LIMIT ?')
        .all(after, limit)
        .map(({ name }) => String(name)),
    create(description) {
      const { lastInsertRowid } = database
        .prepare('INSERT INTO tables (name, description) VALUES (?, ?)')
        .run(description.TableName, JSON.stringify(description));
      database.exec(schemaOf(Number(lastInsertRowid), description));
    },
    forget: () => known.clear(),
  };
}

function read(database: DatabaseSync, name: string): StoredTable | undefined {
  const row = database.prepare('SELECT id, description FROM tables WHERE name = ?').get(name);
  return row && storedTable(database, Number(row['id']), JSON.parse(String(row['description'])));
}
