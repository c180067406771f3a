import { randomUUID } from 'node:crypto';
import type { ActionInput, IndexDescription, TableDescription } from '../dynalite-internals.ts';

/** As DynamoDB Local names the place of its tables. */
const ARN_PREFIX = 'arn:aws:dynamodb:ddblocal:000000000000:table/';
const ON_DEMAND = { ReadCapacityUnits: 0, WriteCapacityUnits: 0, NumberOfDecreasesToday: 0 };

/** What DescribeTable returns for a table that was asked for; it is active at once. */
export function descriptionOf({ BillingMode, ...table }: TableDescription & ActionInput): TableDescription {
  const arn = `${ARN_PREFIX}${table.TableName}`;
  const described = (index: IndexDescription) => ({
    ...{ ...index, IndexArn: `${arn}/index/${index.IndexName}`, IndexSizeBytes: 0, ItemCount: 0 },
  });
  const { LocalSecondaryIndexes: local, GlobalSecondaryIndexes: global } = table;
  return {
    ProvisionedThroughput: ON_DEMAND,
    ...table,
    ...(BillingMode === 'PAY_PER_REQUEST' ? { BillingModeSummary: { BillingMode } } : {}),
    ...{ TableArn: arn, TableId: randomUUID(), TableStatus: 'ACTIVE', TableSizeBytes: 0, ItemCount: 0 },
    CreationDateTime: Date.now() / 1000,
    ...(local === undefined ? {} : { LocalSecondaryIndexes: local.map(described) }),
    ...(global === undefined
      ? {}
      : {
          GlobalSecondaryIndexes: global.map((index) => ({
            ...{ ProvisionedThroughput: ON_DEMAND, ...described(index), IndexStatus: 'ACTIVE' },
          })),
        }),
  };
}
