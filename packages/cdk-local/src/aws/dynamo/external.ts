import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { LocalError } from '../../local-error.ts';
import { isRecord, record, records } from '../../properties.ts';
import type { AwsResponse } from '../service.ts';
import { type Attributes, ask, type DueRange, type Engine, type ItemWrite, type Written } from './engine.ts';
import { type Image, isImage } from './image.ts';
import { serialByKey } from './serial.ts';

/** DynamoDB Local has few threads; more connections would only queue. */
const CONNECTIONS = 32;

/** DynamoDB's limit on a BatchWriteItem. */
const BATCH = 25;

type Send = Engine['send'];

/** A DynamoDB server elsewhere, such as AWS's DynamoDB Local, which the embedded engine is compared with. */
export function externalEngine(url: string): Engine {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  // DynamoDB Local has separate tables for each access key: a new key starts empty.
  const accessKeyId = randomBytes(8).toString('hex');
  const inTurn = serialByKey();

  const send: Send = (operation, body) =>
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
  return {
    send,
    // Writes of one item run one after the other, so that the items before and after belong to one write.
    write: (write) => inTurn(`${write.table} ${JSON.stringify(write.key)}`, () => writeWithImages(send, write)),
    due: (table, attribute, range) => dueItems(send, { table, attribute, range }),
    fill: (table, items) => fillByBatches(send, table, items),
    async close() {
      agent.destroy();
    },
  };
}

async function writeWithImages(send: Send, { table, key, operation, body }: ItemWrite): Promise<Written> {
  const before = await imageOf(send, table, key);
  const response = await send(operation, body);
  if (response.status !== 200) return { response, before: undefined, after: undefined };

  return { response, before, after: operation === 'DeleteItem' ? undefined : await imageOf(send, table, key) };
}

async function imageOf(send: Send, table: string, key: Image): Promise<Image | undefined> {
  const { status, body } = await send('GetItem', JSON.stringify({ TableName: table, Key: key, ConsistentRead: true }));
  // The engine rejects this key, so it will reject the write too.
  if (status === 400) return undefined;
  if (status !== 200) throw new Error(`An item of ${table} could not be read for its stream: ${body}`);

  const found: unknown = JSON.parse(body.toString());
  const item = isRecord(found) ? found['Item'] : undefined;
  return isImage(item) ? item : undefined;
}

async function dueItems(
  send: Send,
  { table, attribute, range }: { table: string; attribute: string; range: DueRange },
): Promise<readonly Attributes[]> {
  const wanted = {
    TableName: table,
    FilterExpression: '#due > :above AND #due <= :until',
    ExpressionAttributeNames: { '#due': attribute },
    ExpressionAttributeValues: { ':above': { N: `${range.above}` }, ':until': { N: `${range.until}` } },
  };
  const due: Attributes[] = [];
  let start: unknown;
  do {
    const page = await ask({ send }, 'Scan', { ...wanted, ...(start ? { ExclusiveStartKey: start } : {}) });
    if (!isRecord(page)) break;
    due.push(...records(page, 'Items'));
    start = page['LastEvaluatedKey'];
  } while (start !== undefined);
  return due;
}

/** As many concurrent batches as connections; unprocessed items are sent again with the next ones. */
async function fillByBatches(send: Send, table: string, items: readonly Attributes[]): Promise<void> {
  let left: readonly unknown[] = items.map((Item) => ({ PutRequest: { Item } }));
  while (left.length > 0) {
    const now = left.slice(0, CONNECTIONS * BATCH);
    const batches = Array.from({ length: Math.ceil(now.length / BATCH) }, (_, at) =>
      now.slice(at * BATCH, (at + 1) * BATCH),
    );
    const responses = await Promise.all(
      batches.map((batch) => ask({ send }, 'BatchWriteItem', { RequestItems: { [table]: batch } })),
    );
    const unprocessed = responses.flatMap((response) => {
      const requests = isRecord(response) ? record(response, 'UnprocessedItems')[table] : undefined;
      return Array.isArray(requests) ? requests : [];
    });
    left = [...left.slice(now.length), ...unprocessed];
  }
}

/** DynamoDB Local requires a signature and does not check it. */
function signedHeaders(operation: string, accessKeyId: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
    'x-amz-date': '20260101T000000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
  };
}

/** Only the headers of the response itself, not those of its connection. */
function responseOf(status: number, from: Readonly<Record<string, unknown>>, body: Buffer): AwsResponse {
  const kept = ['content-type', 'x-amz-crc32', 'x-amzn-requestid'].map((name) => [name, from[name]] as const);
  const headers = kept.filter((header): header is readonly [string, string] => typeof header[1] === 'string');
  return { status, headers: Object.fromEntries(headers), body };
}
