import {
  BatchGetItemCommand,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { sdkLimits } from './aws-calls.ts';
import { once } from './config.ts';
import type { DynamoApi } from './dynamo-api.ts';

/** One client for all tables of a function: its connections stay open. */
const client = once(() => new DynamoDBClient(sdkLimits));

/** DynamoDB through the AWS SDK: the default. */
export const dynamoSdk: DynamoApi = {
  batchGetItem: (input) => client().send(new BatchGetItemCommand(input)),
  deleteItem: (input) => client().send(new DeleteItemCommand(input)),
  getItem: (input) => client().send(new GetItemCommand(input)),
  putItem: (input) => client().send(new PutItemCommand(input)),
  query: (input) => client().send(new QueryCommand(input)),
  updateItem: (input) => client().send(new UpdateItemCommand(input)),
};
