import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type TableName, tables } from '../../lambdas/service.ts';
import { schemaOf } from '../../test/support/table-schema.ts';

/** Makes the tables of the service, keys and indexes as `lambdas/service.ts` has them. */
export async function createTables(endpoint: string): Promise<void> {
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = new DynamoDBClient({ endpoint, region: 'ap-southeast-1', credentials });
  for (const name of Object.keys(tables).filter((name): name is TableName => name in tables)) {
    const schema = schemaOf(tables[name]);
    await client.send(new CreateTableCommand({ TableName: name, BillingMode: 'PAY_PER_REQUEST', ...schema }));
  }
}
