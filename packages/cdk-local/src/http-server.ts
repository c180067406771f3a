import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type HttpResponse, internalServerError, message } from './http-api/response.ts';
import { LocalError } from './local-error.ts';

export type Handle = (request: IncomingMessage) => Promise<HttpResponse>;

export interface OpenServer {
  readonly url: string;
  /** Until this is called every request gets 503. */
  serve(handle: Handle): void;
  close(): Promise<void>;
}

/** Reachable from this machine only: the admin API (tokens, clock) must not be on a network. */
const HOST = '127.0.0.1';
/** Larger than the gateway's limit, so that the gateway's own error is returned. */
const MAX_HEAD_BYTES = 64 * 1024;

/**
 * Port 0 takes any free one. Open before the stack is read: functions may be given the address. Throws a LocalError if
 * the port is in use.
 */
export async function openServer(port: number, report: (fault: unknown) => void): Promise<OpenServer> {
  let handle: Handle = async () => message(503, 'Service Unavailable');
  const server = createServer({ maxHeaderSize: MAX_HEAD_BYTES }, async (request, response) => {
    try {
      write(request, response, await handle(request));
    } catch (fault) {
      report(fault);
      if (!response.headersSent) write(request, response, internalServerError());
    }
  });
  await listening(server, port);
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;

  return {
    url: `http://${HOST}:${bound}`,
    serve(next) {
      handle = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function write(request: IncomingMessage, response: ServerResponse, content: HttpResponse): void {
  const { status, headers, cookies = [], body } = content;
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  for (const [name, value] of Object.entries(headers)) if (!HOP_BY_HOP.has(name)) response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.setHeader('content-length', bytes.length);
  // An unread body would be parsed as the next request of the connection.
  if (!request.complete) response.setHeader('connection', 'close');
  response.writeHead(status);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'content-length', 'trailer']);

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new LocalError(`Port ${port} is in use by another program. Choose another port.`, {
              cause: error,
            })
          : new LocalError(`Port ${port} cannot be opened: ${error.message}`, { cause: error }),
      ),
    );
    server.listen(port, HOST, resolve);
  });
}
