import dynalite from 'dynalite';
import { LocalError } from '../../local-error.ts';
import { reasonOf } from '../data-folder.ts';
import { type AwsResponse, errorResponse } from '../service.ts';
import { fillStore, type Store } from './bulk.ts';
import { cacheParsedExpressions } from './cached-parser.ts';
import { loadDynalite } from './dynalite-internals.ts';
import { type Engine, signedHeaders } from './engine.ts';

const dynaliteParts = loadDynalite();

/**
 * dynalite in this process, called at its request handler: without a socket a read takes half the time, and there is no
 * second endpoint that no policy guards. With a folder the tables are stored in LevelDB there.
 */
export async function embeddedEngine(folder?: string): Promise<Engine> {
  if (folder !== undefined) await openOnce(folder);
  closeIterators();
  cacheConditions();
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
          // It throws on a malformed request, such as null for a value, where AWS returns this error.
          resolve(errorResponse('com.amazon.coral.service#SerializationException', reasonOf(error)));
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

/** dynalite returns its server only; its store is captured when it is created. */
function openDynalite(folder: string | undefined) {
  const inside = dynaliteParts.db;
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
  if (store === undefined) throw new Error('dynalite did not create a store');

  return { server, store, inside };
}

/** The parser is shared by all engines of the process: cached once. */
let isParserCached = false;

function cacheConditions(): void {
  if (!isParserCached) cacheParsedExpressions(dynaliteParts.conditionParser);
  isParserCached = true;
}

/**
 * dynalite 4 ends the stream of a query with `iterator.return`, which its version of LevelDB does not have: each query
 * would leave an open iterator behind, and with it a version of the table.
 */
function closeIterators(): void {
  const prototype = dynaliteParts.iteratorPrototype;
  prototype.return ??= function (this: typeof prototype) {
    return this.close();
  };
}

/** The parts of an IncomingMessage that dynalite reads: the whole body at once, then its end. */
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

/** The parts of a ServerResponse that dynalite uses. */
function responseTo(resolve: (response: AwsResponse) => void) {
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

/** dynalite opens the store on its first request and ends the process if it cannot: tried here first. */
async function openOnce(folder: string): Promise<void> {
  const store = new dynaliteParts.Level(folder);
  try {
    await store.open();
    await store.close();
  } catch (error) {
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    const sentence = `The tables in ${folder} cannot be opened: ${reasonOf(cause)}. Choose another data folder.`;
    throw new LocalError(sentence, { cause: error });
  }
}
