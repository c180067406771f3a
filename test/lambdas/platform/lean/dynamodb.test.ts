import { vi } from 'vitest';
import { testTable } from '../../../support/engine.ts';
import { describeTable } from '../../../support/table-contract.ts';

/** As in the bundles: the lean client where the code says the SDK's. What only tests ask, the SDK asks. */
vi.mock('@aws-sdk/client-dynamodb', async (load) => {
  const sdk = await load<typeof import('@aws-sdk/client-dynamodb')>();
  const lean = await import('../../../../lambdas/platform/lean/dynamodb.ts');
  class Client extends lean.DynamoDBClient {
    readonly #sdk = new sdk.DynamoDBClient({});

    override send(command: object): Promise<unknown> {
      return 'operation' in command ? super.send(command as never) : this.#sdk.send(command as never);
    }
  }
  return { ...sdk, ...lean, DynamoDBClient: Client };
});

describeTable('DynamoDB, through the lean client', testTable);
