import type { AwsResponse } from '../service.ts';

/** A DynamoDB: accepts the body of an operation and returns its response, both unchanged. */
export interface Engine {
  send(operation: string, body: string | Uint8Array): Promise<AwsResponse>;
  /** Writes many items at once, bypassing conditions and streams, into a table without their keys. */
  fill(table: string, items: readonly Attributes[]): Promise<void>;
  close(): Promise<void>;
}

/** An item in DynamoDB's own JSON. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Both engines require a signature and do not check it. */
export function signedHeaders(operation: string, accessKeyId: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': `DynamoDB_20120810.${operation}`,
    'x-amz-date': '20260101T000000Z',
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0`,
  };
}

/** Sends a request of the runner itself. Throws if it fails: such requests are valid by construction. */
export async function ask(engine: Engine, operation: string, input: unknown): Promise<unknown> {
  const { status, body } = await engine.send(operation, JSON.stringify(input));
  if (status !== 200) throw new Error(`${operation} failed in the local DynamoDB: ${body}`);
  return JSON.parse(body.toString());
}
