import { dynamoLean } from '../../../lambdas/platform/dynamo-lean.ts';
import { dynamoSdk } from '../../../lambdas/platform/dynamo-sdk.ts';
import { dynamoTableOver } from '../../../lambdas/platform/dynamo-table.ts';
import { createTable } from '../../support/engine.ts';
import { describeTable } from '../../support/table-contract.ts';

describeTable('DynamoDB, through the SDK', async (of) => dynamoTableOver(dynamoSdk, await createTable(of)));
describeTable('DynamoDB, through the lean client', async (of) => dynamoTableOver(dynamoLean, await createTable(of)));
