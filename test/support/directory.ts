import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, vi } from 'vitest';
import type { Person } from '../../lambdas/directory/domain/person.ts';
import type { Agency } from '../../lambdas/directory/domain/tree.ts';
import { mockClient } from './mock-client.ts';

/** A directory table as its functions see it through the SDK: what was read from it and what was written to it. */
export function stubbedDirectory() {
  const dynamo = mockClient(DynamoDBClient);
  const partitions = new Map<string, readonly object[]>();
  beforeEach(() => {
    vi.stubEnv('DIRECTORY_TABLE', 'directory-1');
    vi.stubEnv('ROOT_AGENCY', 'H44');
    partitions.clear();
    dynamo.reset();
    dynamo.on(PutItemCommand).resolves({});
    dynamo.on(GetItemCommand).resolves({});
    dynamo.on(BatchGetItemCommand).resolves({});
    dynamo.on(QueryCommand).callsFake(({ ExpressionAttributeValues: values }) => ({
      Items: (partitions.get(values[':v0'].S) ?? []).map((row) => marshall(row, { removeUndefinedValues: true })),
    }));
    return () => void vi.unstubAllEnvs();
  });

  return {
    dynamo,
    holdsAgencies: (agencies: readonly Agency[]) => void partitions.set('agencies#H44', agencies),
    holdsPeople: (agency: string, people: readonly Person[]) =>
      void partitions.set(
        `people#${agency}`,
        people.map((person) => ({ ...person, sk: person.id })),
      ),
    holdsRows: (pk: string, rows: readonly object[]) => void partitions.set(pk, rows),
    queries: () => dynamo.commandCalls(QueryCommand).map(({ args }) => args[0].input),
    puts: () =>
      dynamo
        .commandCalls(PutItemCommand)
        .map(({ args: [{ input }] }) => ({ ...input, Item: unmarshall(input.Item ?? {}) })),
  };
}
