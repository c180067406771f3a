import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * One cold start: `node probe.mjs <bundle> <event.json>` loads the bundle as Lambda does, calls its handler once and
 * writes the CPU that each took, in microseconds, to file 3. Plain JavaScript: for TypeScript, Node would load a compiler.
 */
const [bundle, eventFile] = process.argv.slice(2);
const asBytes = (_, value) =>
  value?.$bytes === undefined ? value : new Uint8Array(Buffer.from(value.$bytes, 'base64'));
const event = JSON.parse(readFileSync(eventFile, 'utf8'), asBytes);
const require = createRequire(import.meta.url);

const start = process.cpuUsage();
const { handler } = require(bundle);
const imported = process.cpuUsage(start);
const answer = await handler(event, { awsRequestId: 'invocation-1', functionName: 'bench' });
const called = process.cpuUsage(start);

const cpu = ({ user, system }) => user + system;
writeSync(3, JSON.stringify({ imported: cpu(imported), called: cpu(called), answer }));
process.exit();
