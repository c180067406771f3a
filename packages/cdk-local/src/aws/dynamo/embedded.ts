import { LocalError } from '../../local-error.ts';
import type { AwsResponse } from '../service.ts';
import { loadDynalite } from './dynalite-internals.ts';
import { actionStore, type Trace } from './embedded/action-store.ts';
import { commitsOf } from './embedded/commits.ts';
import { openDatabase } from './embedded/open-database.ts';
import { responseTo } from './embedded/request.ts';
import type { StoredTable } from './embedded/stored-table.ts';
import { storedTables } from './embedded/stored-tables.ts';
import type { Engine } from './engine.ts';
import { type Image, isImage } from './image.ts';

/** Items per transaction of a fill: enough to be fast, few enough not to block others for long. */
const FILL_BATCH = 1_000;

const { db } = loadDynalite();

/**
 * DynamoDB in this process: dynalite validates and decides, SQLite stores. With a folder the tables are in a file there, and
 * a write is on the disk before it is acknowledged; without one they are in memory. Throws a LocalError for a folder that
 * cannot be used.
 */
export function embeddedEngine(folder?: string): Engine {
  const database = openDatabase(folder);
  const tables = storedTables(database);
  const commits = commitsOf(database, { isGrouped: folder !== undefined, onUndo: tables.forget });
  let isOpen = true;

  function refuseIfClosed(): void {
    if (!isOpen) throw new LocalError('The local DynamoDB is closed.');
  }

  /** A fault of the database fails all requests that are not committed yet. */
  function atOnce<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      commits.undo(error);
      throw error;
    }
  }

  async function run(operation: string, body: string | Uint8Array): Promise<{ response: AwsResponse; trace: Trace }> {
    refuseIfClosed();
    const trace: Trace = { found: undefined, after: undefined };
    const store = actionStore(tables, commits, trace);
    const response = atOnce(() => responseTo({ operation, body }, { store, trace }));
    await commits.settled();
    return { response, trace };
  }

  function tableNamed(name: string): StoredTable {
    refuseIfClosed();
    const table = tables.find(name);
    if (table === undefined) throw new LocalError(`The local DynamoDB has no table ${name}.`);
    return table;
  }

  return {
    send: async (operation, body) => (await run(operation, body)).response,
    async write({ operation, body }) {
      const { response, trace } = await run(operation, body);
      if (response.status !== 200) return { response, before: undefined, after: undefined };
      const after = trace.after === undefined ? undefined : JSON.parse(trace.after);
      return { response, before: imageIn(trace.found), after: imageIn(after) };
    },
    due: async (name, attribute, range) => {
      const table = tableNamed(name);
      return atOnce(() => table.due(attribute, range));
    },
    async fill(name, items) {
      const table = tableNamed(name);
      for (const item of items) {
        const wrong = db.validateItem(item, table.description);
        if (wrong) throw wrong;
      }
      for (let from = 0; from < items.length; from += FILL_BATCH) {
        atOnce(() => {
          commits.begin();
          for (const item of items.slice(from, from + FILL_BATCH)) table.change(undefined, item);
        });
        await commits.settled();
        await new Promise((others) => setImmediate(others));
      }
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      commits.flush();
      database.close();
    },
  };
}

const imageIn = (item: unknown): Image | undefined => (isImage(item) ? item : undefined);
