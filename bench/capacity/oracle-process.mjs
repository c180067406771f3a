import { hasJava } from '../../tools/java.mjs';
import { startOracle } from '../../tools/oracle-server.mjs';

/** AWS's DynamoDB Local in a process of its own: it sends its address, and ends with the process that started it. */
process.on('disconnect', () => process.exit());
process.send({ url: hasJava() ? (await startOracle()).url : undefined });
