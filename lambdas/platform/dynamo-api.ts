import type {
  BatchGetItemInput,
  BatchGetItemOutput,
  DeleteItemInput,
  GetItemInput,
  GetItemOutput,
  PutItemInput,
  QueryInput,
  QueryOutput,
  UpdateItemInput,
} from '@aws-sdk/client-dynamodb';

/**
 * The operations of DynamoDB that the table port needs, in AWS's own shapes. `dynamo-sdk.ts` and `dynamo-lean.ts`
 * implement them; an error of AWS is thrown under the name that AWS gives it.
 */
export interface DynamoApi {
  batchGetItem(input: BatchGetItemInput): Promise<Pick<BatchGetItemOutput, 'Responses' | 'UnprocessedKeys'>>;
  deleteItem(input: DeleteItemInput): Promise<unknown>;
  getItem(input: GetItemInput): Promise<Pick<GetItemOutput, 'Item'>>;
  putItem(input: PutItemInput): Promise<unknown>;
  query(input: QueryInput): Promise<Pick<QueryOutput, 'Items' | 'LastEvaluatedKey'>>;
  updateItem(input: UpdateItemInput): Promise<unknown>;
}
