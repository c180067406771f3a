import type { AwsResponse } from '../service.ts';
import type { Image } from './image.ts';

/** A DynamoDB: accepts the body of an operation and returns its response, both unchanged. */
export interface Engine {
  send(operation: string, body: string | Uint8Array): Promise<AwsResponse>;
  /** The same for a write of one item, with the item before and after it. */
  write(write: ItemWrite): Promise<Written>;
  /** The items of a table whose attribute, a number, is in the range. */
  due(table: string, attribute: string, range: DueRange): Promise<readonly Attributes[]>;
  /** Writes many items at once, bypassing conditions and streams, into a table without their keys. */
  fill(table: string, items: readonly Attributes[]): Promise<void>;
  close(): Promise<void>;
}

export interface ItemWrite {
  readonly table: string;
  readonly key: Image;
  readonly operation: 'PutItem' | 'UpdateItem' | 'DeleteItem';
  readonly body: string | Uint8Array;
}

/** Of a write that was rejected both images are undefined. */
export interface Written {
  readonly response: AwsResponse;
  readonly before: Image | undefined;
  readonly after: Image | undefined;
}

export interface DueRange {
  readonly above: number;
  /** Inclusive. */
  readonly until: number;
}

/** An item in DynamoDB's own JSON. */
export type Attributes = Readonly<Record<string, unknown>>;

/** Sends a request of the runner itself. Throws if it fails: such requests are valid by construction. */
export async function ask(engine: Pick<Engine, 'send'>, operation: string, input: unknown): Promise<unknown> {
  const { status, body } = await engine.send(operation, JSON.stringify(input));
  if (status !== 200) throw new Error(`${operation} failed in the local DynamoDB: ${body}`);
  return JSON.parse(body.toString());
}
