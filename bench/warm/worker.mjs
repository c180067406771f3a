import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * A warm function: `worker.mjs <bundle> [event.json]` handles its event, or one that it is sent, as often as requested,
 * one after the other as Lambda does. It says how much CPU that took, in microseconds over all threads.
 */
const [bundle, eventFile] = process.argv.slice(2);
const asBytes = (_, value) =>
  value?.$bytes === undefined ? value : new Uint8Array(Buffer.from(value.$bytes, 'base64'));
const standing = eventFile === undefined ? undefined : JSON.parse(readFileSync(eventFile, 'utf8'), asBytes);
const context = { awsRequestId: 'invocation-1', functionName: 'bench' };
const { handler } = createRequire(import.meta.url)(bundle);

process.on('message', async ({ times, event = standing }) => {
  const start = process.cpuUsage();
  let answer;
  for (let n = 0; n < times; n += 1) answer = await handler(event, context);
  const { user, system } = process.cpuUsage(start);
  process.send({ cpu: user + system, answer });
});
process.on('disconnect', () => process.exit());
