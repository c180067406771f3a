import { testTable } from '../../support/engine.ts';
import { describeTable } from '../../support/table-contract.ts';

describeTable('DynamoDB', testTable);
