import type { AwsResponse } from '../service.ts';

/** A DynamoDB: takes an operation's body as it came and gives its answer as it came. */
export interface Engine {
  send(operation: string, body: string | Uint8Array): Promise<AwsResponse>;
  /** Puts very many items at once, past conditions and streams, into a table that holds none with their keys. */
  fill(table: string, items: readonly Attributes[]): Promise<void>;
  close(): Promise<void>;
}

/** An item in DynamoDB's own JSON. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Both engines want a signature and check none. */
export function signedHeaders(operation: string, accessKeyId: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
    'x-amz-date': '20260101T000000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
  };
}

/** Asks the engine on the runner's own behalf. Throws when it refuses: its requests are right by construction. */
export async function ask(engine: Engine, operation: string, input: unknown): Promise<unknown> {
  const { status, body } = await engine.send(operation, JSON.stringify(input));
  if (status !== 200) throw new Error(`${operation} was refused by the local DynamoDB: ${body}`);
  return JSON.parse(body.toString());
}
