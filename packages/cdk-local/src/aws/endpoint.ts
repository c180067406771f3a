import { createServer, type RequestListener } from 'node:http';
import { LocalError } from '../local-error.ts';
import type { AwsEndpoint } from './types.ts';

/** Long enough to reuse a connection between the calls of a demo. */
const KEEP_ALIVE_MS = 60_000;

/** Listens on the loopback interface, on any free port. */
export async function openEndpoint(): Promise<AwsEndpoint> {
  let handler: RequestListener = (_, response) => response.writeHead(503).end();
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS, noDelay: true }, (request, response) =>
    handler(request, response),
  );
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new LocalError('The local AWS found no free port.');

  return {
    url: `http://127.0.0.1:${address.port}`,
    serve(next) {
      handler = next;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
