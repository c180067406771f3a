import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { oracleFolder } from './oracle-jar.mjs';

const START_MS = 30_000;

/** AWS's own DynamoDB Local. It listens on every interface of the machine, so it stops with the process that started it. */
export async function startOracle() {
  const folder = oracleFolder();
  const port = await freePort();
  const java = spawn('java', ['-jar', 'DynamoDBLocal.jar', '-inMemory', '-disableTelemetry', '-port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  java.stderr.on('data', (data) => {
    output += data;
  });
  process.once('exit', () => java.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

  const url = `http://127.0.0.1:${port}`;
  for (const end = performance.now() + START_MS; !(await answers(url)); await pause(100)) {
    if (java.exitCode !== null || performance.now() > end) throw new Error(`DynamoDB Local does not start: ${output}`);
  }
  return { url, stop: () => java.kill() };
}

/** Any response will do: it rejects a bare request, but it is up. */
function answers(url) {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
