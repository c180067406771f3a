import type { AttributeDefinition, GlobalSecondaryIndex } from '@aws-sdk/client-dynamodb';
import type { TableSpec } from '../../lambdas/platform/module.ts';

/** Keys and indexes of a table, in the form of CreateTable. */
export function schemaOf({ partition, sort, indexes = [] }: TableSpec) {
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

function indexOf({
  name,
  partition,
  sort,
  projection,
}: NonNullable<TableSpec['indexes']>[number]): GlobalSecondaryIndex {
  return {
    IndexName: name,
    KeySchema: keySchema(partition, sort),
    Projection:
      projection.length === 0
        ? { ProjectionType: 'KEYS_ONLY' }
        : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projection] },
  };
}

function keySchema(partition: string, sort?: string) {
  const hash = { AttributeName: partition, KeyType: 'HASH' as const };
  return sort === undefined ? [hash] : [hash, { AttributeName: sort, KeyType: 'RANGE' as const }];
}
