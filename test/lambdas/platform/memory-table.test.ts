import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { tables } from '../../../lambdas/service.ts';
import { describeTable } from '../../support/table-contract.ts';

describeTable('memory', async (of) => memoryTable(tables[of]));
