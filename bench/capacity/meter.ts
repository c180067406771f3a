import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as z from 'zod';

/** Capacity units that calls have used, tables and indexes together. */
export type Units = { readonly writes: number; readonly reads: number };

export type Meter = {
  readonly url: string;
  /** What was used since it was last read. */
  read(): Units;
  stop(): void;
};

const Used = z.object({ TableName: z.string(), CapacityUnits: z.number() });
const Answer = z.object({ ConsumedCapacity: z.union([Used, z.array(Used)]).optional() });
const WRITES = /PutItem|UpdateItem|DeleteItem/;

/** A proxy between the functions and DynamoDB that requests the consumed capacity of every call, so that the code need not. */
export async function startMeter(oracleUrl: string): Promise<Meter> {
  let units = { writes: 0, reads: 0 };
  const server = createServer(async (request, response) => {
    const input: unknown = JSON.parse(await textOf(request));
    const target = `${request.headers['x-amz-target']}`;
    const answered = await fetch(oracleUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        authorization: `${request.headers.authorization}`,
      },
      body: JSON.stringify(withCapacity(input)),
    });
    const text = await answered.text();
    const used = usedIn(text);
    if (WRITES.test(target)) units = { ...units, writes: units.writes + used };
    else units = { ...units, reads: units.reads + used };
    response.writeHead(answered.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    read() {
      const used = units;
      units = { writes: 0, reads: 0 };
      return used;
    },
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const withCapacity = (input: unknown) => ({ ...Object(input), ReturnConsumedCapacity: 'TOTAL' });

function usedIn(text: string): number {
  const { ConsumedCapacity = [] } = Answer.safeParse(JSON.parse(text)).data ?? {};
  return [ConsumedCapacity].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address !== null ? address.port : 0;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
