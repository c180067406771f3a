import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LocalError } from '../../../local-error.ts';
import { reasonOf } from '../../data-folder.ts';

const FILE = 'tables.db';

/** Raised whenever the stored form changes. */
const VERSION = 1;

/** The SQLite database of the tables: in the folder, or in memory. Throws a LocalError if it cannot be used. */
export function openDatabase(folder?: string): DatabaseSync {
  if (folder === undefined) return new DatabaseSync(':memory:');

  refuseLevelDb(folder);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(join(folder, FILE));
    // A write-ahead log that is synced at every commit: what was acknowledged survives a crash of the machine.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    checkVersion(database, folder);
    return database;
  } catch (error) {
    database?.close();
    if (error instanceof LocalError) throw error;
    const sentence = `The tables in ${folder} cannot be opened: ${reasonOf(error)}. Choose another data folder.`;
    throw new LocalError(sentence, { cause: error });
  }
}

/** Until this engine, tables were a LevelDB in the folder `tables`, which always has a file CURRENT. */
function refuseLevelDb(folder: string): void {
  if (!existsSync(join(folder, 'tables', 'CURRENT'))) return;

  throw new LocalError(
    `The tables in ${folder} were stored by an earlier version of the local runner, which kept them in LevelDB. They cannot be read any more: start with a new folder.`,
  );
}

function checkVersion(database: DatabaseSync, folder: string): void {
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (version === 0) database.exec(`PRAGMA user_version = ${VERSION}`);
  else if (version !== VERSION) {
    throw new LocalError(
      `The tables in ${folder} were stored by another version of the local runner. Start with a new folder.`,
    );
  }
}
