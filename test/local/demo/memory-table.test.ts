import { memoryTable } from '../../../local/demo/memory-table.ts';
import { describeTable } from '../../support/table-contract.ts';

describeTable('memory', async (of) => memoryTable(of));
