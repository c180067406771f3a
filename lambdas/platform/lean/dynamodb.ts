import { bytesAsText, textAsBytes } from './bytes.ts';
import { Command, LeanClient } from './client.ts';
import { AwsError } from './errors.ts';

/** Stands for `@aws-sdk/client-dynamodb`: the same names, of which only those are here that the table port uses. */

const service = {
  name: 'dynamodb',
  target: 'DynamoDB_20120810',
  contentType: 'application/x-amz-json-1.0',
} as const;

export class BatchGetItemCommand extends Command {
  readonly operation = 'BatchGetItem';
}
export class DeleteItemCommand extends Command {
  readonly operation = 'DeleteItem';
}
export class GetItemCommand extends Command {
  readonly operation = 'GetItem';
}
export class PutItemCommand extends Command {
  readonly operation = 'PutItem';
}
export class QueryCommand extends Command {
  readonly operation = 'Query';
}
export class UpdateItemCommand extends Command {
  readonly operation = 'UpdateItem';
}

/** The condition of a write did not hold. */
export class ConditionalCheckFailedException extends Error {
  override readonly name = 'ConditionalCheckFailedException';
}

export class DynamoDBClient {
  readonly #client: LeanClient;

  constructor(limits: ConstructorParameters<typeof LeanClient>[1] = {}) {
    this.#client = new LeanClient(service, limits);
  }

  async send({ operation, input }: Command): Promise<unknown> {
    try {
      return withBytes(await this.#client.call(operation, JSON.stringify(input, bytesAsText)));
    } catch (error) {
      const isRefused = error instanceof AwsError && error.name === 'ConditionalCheckFailedException';
      throw isRefused ? new ConditionalCheckFailedException(error.message, { cause: error }) : error;
    }
  }
}

/** Few answers hold binary, and to look at every value costs more than to parse them. */
function withBytes(text: string): unknown {
  return text.includes('"B":') ? JSON.parse(text, withoutText) : JSON.parse(text);
}

/** An attribute may be called B, too: its value is then no text but the map that says its type. */
const withoutText = (name: string, value: unknown): unknown =>
  name === 'B' && typeof value === 'string' ? textAsBytes(value) : value;
