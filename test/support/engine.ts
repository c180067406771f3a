import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { embeddedEngine } from '@lang-nghe/cdk-local/dynamo-engine';
import { afterAll, vi } from 'vitest';
import { dynamoTable } from '../../lambdas/platform/clients.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { type TableName, tables } from '../../lambdas/service.ts';
import { engineDoor } from '../../packages/cdk-local/test/support/engine-door.ts';
import { schemaOf } from './table-schema.ts';

let endpoint: Promise<string> | undefined;

/** The oracle where one is named (AWS's own DynamoDB Local), else the engine of the local runner. */
export function engineUrl(): Promise<string> {
  endpoint ??= process.env['ORACLE_URL'] === undefined ? startEngine() : Promise.resolve(process.env['ORACLE_URL']);
  return endpoint;
}

async function startEngine(): Promise<string> {
  const engine = embeddedEngine();
  const door = await engineDoor(engine);
  afterAll(async () => {
    await door.close();
    await engine.close();
  });
  return door.url;
}

/** A fresh table with the keys and indexes of `lambdas/service.ts`, on a real engine, behind our own port. */
export async function testTable(of: TableName): Promise<Table> {
  return dynamoTable(await createTable(of));
}

/** The same, by name: for entries that build their own port from the environment. */
export async function createTable(of: TableName): Promise<string> {
  vi.stubEnv('AWS_ENDPOINT_URL', await engineUrl());
  vi.stubEnv('AWS_REGION', 'ap-southeast-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  const client = new DynamoDBClient({});
  const name = `${of}-${randomUUID()}`;
  await client.send(
    new CreateTableCommand({ TableName: name, BillingMode: 'PAY_PER_REQUEST', ...schemaOf(tables[of]) }),
  );
  await untilActive(client, name);
  return name;
}

/** A table that is still being created rejects every call; the lean client is fast enough to meet that. */
async function untilActive(client: DynamoDBClient, TableName: string): Promise<void> {
  for (;;) {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    if (Table?.TableStatus === 'ACTIVE') return;
  }
}
