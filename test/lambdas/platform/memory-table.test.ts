import { memoryTable } from '../../../lambdas/platform/memory-table.ts';
import { describeTable } from '../../support/table-contract.ts';

describeTable('memory', async (of) => memoryTable(of));
