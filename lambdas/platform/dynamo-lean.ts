import { once } from './config.ts';
import type { DynamoApi } from './dynamo-api.ts';
import { bytesAsText, textAsBytes } from './lean/bytes.ts';
import { jsonClient } from './lean/json-client.ts';

const client = once(() =>
  jsonClient({ name: 'dynamodb', target: 'DynamoDB_20120810', contentType: 'application/x-amz-json-1.0' }),
);

/** DynamoDB through our own lean client: what `awsClients: lean` chooses. */
export const dynamoLean: DynamoApi = {
  batchGetItem: (input) => call('BatchGetItem', input),
  deleteItem: (input) => call('DeleteItem', input),
  getItem: (input) => call('GetItem', input),
  putItem: (input) => call('PutItem', input),
  query: (input) => call('Query', input),
  updateItem: (input) => call('UpdateItem', input),
};

/** The shape of the output is AWS's word, as it is with the SDK. */
async function call<Output>(operation: string, input: object): Promise<Output> {
  const output: Output = parse(await client()(operation, JSON.stringify(input, bytesAsText)));
  return output;
}

/** Few outputs contain binary, and a reviver for every value costs more than the parsing itself. */
const parse = (text: string) => (text.includes('"B":') ? JSON.parse(text, textToBytes) : JSON.parse(text));

/** An attribute may itself be named B: its value is then not text but the object that holds its type. */
const textToBytes = (name: string, value: unknown): unknown =>
  name === 'B' && typeof value === 'string' ? textAsBytes(value) : value;
