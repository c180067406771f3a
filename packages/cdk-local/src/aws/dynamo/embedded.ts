import { createRequire } from 'node:module';
import dynalite from 'dynalite';
import { reasonOf } from '../data-folder.ts';
import { LocalError } from '../local-error.ts';
import { type AwsResponse, refusal } from '../service.ts';
import { fillStore, type Inside, type Store } from './bulk.ts';
import { cacheParsedExpressions } from './cached-parser.ts';
import { type Engine, signedHeaders } from './engine.ts';

/**
 * dynalite in this process, called at its request handler: no socket between, which saves half of a read's time, and no
 * second door that no policy guards. With a folder the tables are kept in LevelDB there.
 */
export async function embeddedEngine(folder?: string): Promise<Engine> {
  if (folder !== undefined) await openOnce(folder);
  closeIterators();
  parseConditionsOnce();
  const { server, store, inside } = openDynalite(folder);
  let isOpen = true;

  return {
    send: (operation, body) =>
      new Promise((resolve, reject) => {
        // A closed dynalite would end the process.
        if (!isOpen) return reject(new LocalError('The local DynamoDB is closed.'));
        try {
          server.emit('request', requestOf(operation, body), responseTo(resolve));
        } catch (error) {
          // It stumbles over the shape of a request, such as null for a value, where AWS has this answer.
          resolve(refusal('com.amazon.coral.service#SerializationException', reasonOf(error)));
        }
      }),
    fill: (table, items) => fillStore(store, inside, { table, items }),
    // dynalite closes its store only when its server closes, and a server closes only when it was open.
    close: () =>
      new Promise((closed) => {
        isOpen = false;
        server.listen(0, '127.0.0.1', () => server.close(() => closed()));
      }),
  };
}

/** dynalite hands out its server only; its store is caught while it is made. */
function openDynalite(folder: string | undefined) {
  const inside: Inside & { create(options: unknown): Store } = partOfDynalite('./db');
  const { create } = inside;
  let store: Store | undefined;
  inside.create = (options) => {
    store = create(options);
    return store;
  };
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(folder ? { path: folder } : {}),
  });
  inside.create = create;
  if (store === undefined) throw new Error('dynalite has made no store');

  return { server, store, inside };
}

/** A package as dynalite itself sees it. */
function partOfDynalite(name: string) {
  return createRequire(createRequire(import.meta.url).resolve('dynalite'))(name);
}

/** The parser is shared by all engines of the process, so it is taught once. */
let isTaught = false;

function parseConditionsOnce(): void {
  if (!isTaught) cacheParsedExpressions(partOfDynalite('./db/conditionParser'));
  isTaught = true;
}

interface LevelIterator {
  return?: () => Promise<void>;
  close(): Promise<void>;
}

/**
 * dynalite 4 ends the stream of a query with `iterator.return`, which its version of LevelDB does not have: each query
 * would leave an open iterator behind, and with it a version of the table.
 */
function closeIterators(): void {
  const { AbstractValueIterator }: { AbstractValueIterator: { prototype: LevelIterator } } =
    partOfDynalite('abstract-level');
  AbstractValueIterator.prototype.return ??= function (this: LevelIterator) {
    return this.close();
  };
}

/** As much of an IncomingMessage as dynalite reads: the whole body at once, then its end. */
function requestOf(operation: string, body: string | Uint8Array) {
  const request = {
    method: 'POST',
    url: '/',
    headers: signedHeaders(operation, 'embedded'),
    on(event: string, listener: (chunk?: string | Uint8Array) => void) {
      if (event === 'data') listener(body);
      if (event === 'end') listener();
      return request;
    },
    removeAllListeners: () => request,
  };
  return request;
}

/** As much of a ServerResponse as dynalite writes. */
function responseTo(resolve: (answer: AwsResponse) => void) {
  const headers: Record<string, string | number> = {};
  return {
    statusCode: 200,
    setHeader(name: string, value: string | number) {
      headers[name.toLowerCase()] = value;
    },
    end(body: string) {
      resolve({ status: this.statusCode, headers, body });
    },
  };
}

/** dynalite would open the store on its first request and end the process where it cannot: tried here, with a sentence. */
async function openOnce(folder: string): Promise<void> {
  const level: { Level: new (path: string) => { open(): Promise<void>; close(): Promise<void> } } =
    partOfDynalite('level');
  const store = new level.Level(folder);
  try {
    await store.open();
    await store.close();
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new LocalError(
      `The tables in ${folder} cannot be opened: ${reasonOf(cause)}. Choose another folder with --data.`,
      {
        cause: error,
      },
    );
  }
}
