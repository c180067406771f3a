import { Stack } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { describe, expect, test } from 'vitest';
import type { TableSpec } from '../../lambdas/platform/module.ts';
import { tables } from '../../lambdas/service.ts';
import { Tables } from '../../lib/tables.ts';
import { synthesize } from './support.ts';

const stack = synthesize();
const names = Object.entries<TableSpec>(tables);

describe.each(names)('table %s', (name, spec) => {
  const table = stack.at(`/Tables/${name}/Resource`);

  test('is encrypted with our key, restorable, paid by use and hard to delete', () => {
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: {
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [stack.at('/StorageKey/Resource').logicalId, 'Arn'] },
      },
    });
    expect([table.DeletionPolicy, table.UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });

  test('has the keys, indexes, stream and time to live of lambdas/service.ts', () => {
    const keys = (partition: string, sort?: string) => [
      { AttributeName: partition, KeyType: 'HASH' },
      ...(sort === undefined ? [] : [{ AttributeName: sort, KeyType: 'RANGE' }]),
    ];

    expect(table.Properties['KeySchema']).toEqual(keys(spec.partition, spec.sort));
    expect(table.Properties['GlobalSecondaryIndexes'] ?? []).toEqual(
      (spec.indexes ?? []).map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.partition, index.sort),
        Projection:
          index.projection.length === 0
            ? { ProjectionType: 'KEYS_ONLY' }
            : { ProjectionType: 'INCLUDE', NonKeyAttributes: index.projection },
      })),
    );
    expect(table.Properties['StreamSpecification']).toEqual(
      spec.stream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : undefined,
    );
    expect(table.Properties['TimeToLiveSpecification']).toEqual(
      spec.timeToLive === undefined ? undefined : { AttributeName: spec.timeToLive, Enabled: true },
    );
  });
});

test('no table exists that the data does not name', () => {
  expect(stack.ofType('AWS::DynamoDB::Table')).toHaveLength(names.length);
});

test('a table that the data does not name, and a stream that a table does not have, are errors', () => {
  const scope = new Stack();
  const created = new Tables(scope, 'Tables', { key: new Key(scope, 'Key') });

  expect(() => created.get('nothing')).toThrow('Table "nothing" is not in lambdas/service.ts.');
  const [silent = ''] = names.find(([, { stream }]) => !stream) ?? [];
  expect(() => created.streamOf(silent)).toThrow(`Table "${silent}" has no stream`);
});
