import { memoryTable } from './memory-table.ts';
import { describeTable } from './table-contract.ts';

describeTable('memory', async (of) => memoryTable(of));
