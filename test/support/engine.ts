import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import {
  type AttributeDefinition,
  CreateTableCommand,
  DynamoDBClient,
  type GlobalSecondaryIndex,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { afterAll, vi } from 'vitest';
import { dynamoTable } from '../../lambdas/platform/dynamo-table.ts';
import type { Table } from '../../lambdas/platform/table.ts';
import { type TableName, type TableSpec, tables } from '../../lambdas/tables.ts';

let endpoint: Promise<string> | undefined;

/** The oracle where one is named (AWS's own DynamoDB Local), else dynalite in this process. */
export function engineUrl(): Promise<string> {
  endpoint ??= process.env['ORACLE_URL'] === undefined ? startDynalite() : Promise.resolve(process.env['ORACLE_URL']);
  return endpoint;
}

function startDynalite(): Promise<string> {
  const server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });
  afterAll(() => void server.close());
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

/** A fresh table with the keys and indexes of `lambdas/tables.ts`, on a real engine, behind our own port. */
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
  return name;
}

function schemaOf({ partition, sort, indexes = [] }: TableSpec) {
  const names = new Set([partition, sort, ...indexes.flatMap((index) => [index.partition, index.sort])]);
  const attributes = [...names].filter((name) => name !== undefined);
  return {
    KeySchema: keySchema(partition, sort),
    AttributeDefinitions: attributes.map(
      (AttributeName): AttributeDefinition => ({ AttributeName, AttributeType: 'S' }),
    ),
    ...(indexes.length === 0 ? {} : { GlobalSecondaryIndexes: indexes.map(indexOf) }),
  };
}

function indexOf({ name, partition, sort, carries }: NonNullable<TableSpec['indexes']>[number]): GlobalSecondaryIndex {
  return {
    IndexName: name,
    KeySchema: keySchema(partition, sort),
    Projection:
      carries.length === 0
        ? { ProjectionType: 'KEYS_ONLY' }
        : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] },
  };
}

function keySchema(partition: string, sort?: string) {
  const hash = { AttributeName: partition, KeyType: 'HASH' as const };
  return sort === undefined ? [hash] : [hash, { AttributeName: sort, KeyType: 'RANGE' as const }];
}
