import { hasJava } from '../../tools/java.mjs';
import { startOracle } from '../../tools/oracle-server.mjs';

/** AWS's DynamoDB Local in a process of its own: it tells its address, and ends with whoever started it. */
process.on('disconnect', () => process.exit());
process.send({ url: hasJava() ? (await startOracle()).url : undefined });
