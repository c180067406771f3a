import { isRecord, optionalText, type Properties, record } from '../../properties.ts';
import { type AwsRequest, type AwsResponse, type AwsService, errorResponse, type Permission } from '../service.ts';
import type { LocalStack } from '../types.ts';
import type { Write } from './capture.ts';
import { keyOf } from './change.ts';
import type { Engine } from './engine.ts';
import type { TableOfStack } from './tables.ts';

export interface DynamoOptions {
  readonly stack: LocalStack;
  readonly engine: Engine;
  readonly tables: ReadonlyMap<string, TableOfStack>;
  readonly capture: (write: Write) => Promise<AwsResponse>;
}

const READS = new Set(['GetItem', 'Query', 'Scan', 'DescribeTable', 'DescribeTimeToLive']);
const WRITES = ['PutItem', 'UpdateItem', 'DeleteItem'] as const;
const BATCHES = new Set(['BatchGetItem', 'BatchWriteItem']);

/** DynamoDB as functions see it: the engine's responses unchanged, every change of a table with a stream reported. */
export function dynamoService({ stack, engine, tables, capture }: DynamoOptions): AwsService {
  const arnOf = (table: string) => `arn:aws:dynamodb:${stack.region}:${stack.accountId}:table/${table}`;

  return {
    denied: (sentence) => errorResponse('com.amazon.coral.service#AccessDeniedException', sentence),
    permissions: ({ operation, input }) => permissions(operation, input, arnOf),
    async run(request) {
      const { operation, input, body } = request;
      const missing = whatIsMissing(request, tables);
      if (missing !== undefined) return missing;

      const write = captured(request, tables.get(optionalText(input, 'TableName') ?? ''));
      return write === undefined ? engine.send(operation, body) : capture(write);
    },
  };
}

function permissions(operation: string, input: Properties, arnOf: (table: string) => string): readonly Permission[] {
  const action = `dynamodb:${operation}`;
  if (BATCHES.has(operation)) {
    return Object.keys(record(input, 'RequestItems')).map((table) => ({ action, resources: [arnOf(table)] }));
  }
  const table = arnOf(optionalText(input, 'TableName') ?? '');
  const index = optionalText(input, 'IndexName');
  return [{ action, resources: [index === undefined ? table : `${table}/index/${index}`] }];
}

/** Unsupported operations are rejected: running them would lose changes that the stream must contain. */
function whatIsMissing({ operation, input }: AwsRequest, tables: DynamoOptions['tables']): AwsResponse | undefined {
  if (READS.has(operation) || WRITES.some((write) => write === operation)) return undefined;
  const streamed = Object.keys(record(input, 'RequestItems')).some((name) => tables.get(name)?.stream !== undefined);
  if (BATCHES.has(operation) && (operation === 'BatchGetItem' || !streamed)) return undefined;

  const what = BATCHES.has(operation) ? `${operation} to a table with a stream` : operation;
  return errorResponse(
    'com.amazon.coral.validate#ValidationException',
    `The local DynamoDB does not support ${what}: it captures the changes of PutItem, UpdateItem and DeleteItem only.`,
  );
}

/** Undefined for what changes no stream, and for a write without its key, which the engine will reject. */
function captured({ operation, input, body }: AwsRequest, table: TableOfStack | undefined): Write | undefined {
  const write = WRITES.find((one) => one === operation);
  if (write === undefined || table?.stream === undefined) return undefined;

  const item = input[write === 'PutItem' ? 'Item' : 'Key'];
  const key = isRecord(item) ? keyOf(table, item) : undefined;
  return key && { table: { ...table, stream: table.stream }, key, operation: write, body };
}
