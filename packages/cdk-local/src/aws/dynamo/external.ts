import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { LocalError } from '../../local-error.ts';
import { isRecord, record } from '../../properties.ts';
import type { AwsResponse } from '../service.ts';
import { type Attributes, ask, type Engine, signedHeaders } from './engine.ts';

/** DynamoDB Local has few threads; more connections would only queue. */
const CONNECTIONS = 32;

/** DynamoDB's limit on a BatchWriteItem. */
const BATCH = 25;

/** A DynamoDB server elsewhere, such as AWS's DynamoDB Local, which the embedded engine is compared with. */
export function externalEngine(url: string): Engine {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  // DynamoDB Local has separate tables for each access key: a new key starts empty.
  const accessKeyId = randomBytes(8).toString('hex');

  const send: Engine['send'] = (operation, body) =>
    new Promise((resolve, reject) => {
      const failed = (cause: Error) =>
        reject(new LocalError(`No DynamoDB responds at ${url}: ${cause.message}`, { cause }));
      const headers = { ...signedHeaders(operation, accessKeyId), 'content-length': Buffer.byteLength(body) };
      const call = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', failed);
        response.on('end', () =>
          resolve(responseOf(response.statusCode ?? 500, response.headers, Buffer.concat(chunks))),
        );
      });
      call.on('error', failed).end(body);
    });
  const engine: Engine = {
    send,
    fill: (table, items) => fillByBatches(engine, table, items),
    async close() {
      agent.destroy();
    },
  };
  return engine;
}

/** As many concurrent batches as connections; unprocessed items are sent again with the next ones. */
async function fillByBatches(engine: Engine, table: string, items: readonly Attributes[]): Promise<void> {
  let left: readonly unknown[] = items.map((Item) => ({ PutRequest: { Item } }));
  while (left.length > 0) {
    const now = left.slice(0, CONNECTIONS * BATCH);
    const batches = Array.from({ length: Math.ceil(now.length / BATCH) }, (_, at) =>
      now.slice(at * BATCH, (at + 1) * BATCH),
    );
    const responses = await Promise.all(
      batches.map((batch) => ask(engine, 'BatchWriteItem', { RequestItems: { [table]: batch } })),
    );
    const unprocessed = responses.flatMap((response) => {
      const requests = isRecord(response) ? record(response, 'UnprocessedItems')[table] : undefined;
      return Array.isArray(requests) ? requests : [];
    });
    left = [...left.slice(now.length), ...unprocessed];
  }
}

/** Only the headers of the response itself, not those of its connection. */
function responseOf(status: number, from: Readonly<Record<string, unknown>>, body: Buffer): AwsResponse {
  const kept = ['content-type', 'x-amz-crc32', 'x-amzn-requestid'].map((name) => [name, from[name]] as const);
  const headers = kept.filter((header): header is readonly [string, string] => typeof header[1] === 'string');
  return { status, headers: Object.fromEntries(headers), body };
}
