import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { install } from './install.mjs';
import { hasJava, JAVA_MISSING } from './java.mjs';
import { oracleFolder } from './oracle-jar.mjs';
import { root } from './paths.mjs';
import { totalsLine, vitest } from './vitest-totals.mjs';

/**
 * `npm run test:oracle`: the store and journey tests once more, on AWS's own DynamoDB Local. What passes on the embedded
 * engine must pass there, too.
 */
const START_MS = 30_000;
/** By these a test says that it wants a table. */
const SUPPORTS = ['support/engine.ts', 'support/local-stack.ts'];

if (!hasJava()) {
  console.log(JAVA_MISSING);
  process.exit(process.env.CI ? 1 : 0);
}
install();
const oracle = await startOracle();
try {
  const totals = await vitest('store and journey tests', wantingTables(), { ORACLE_URL: oracle.url });
  console.log(`\n${totalsLine(totals)}`);
  process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
} finally {
  oracle.stop();
}

/** It binds every interface of the machine, so it lives no longer than the tests. */
async function startOracle() {
  const folder = oracleFolder();
  const port = await freePort();
  const java = spawn(
    'java',
    [
      `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`,
      '-jar',
      'DynamoDBLocal.jar',
      '-inMemory',
      '-disableTelemetry',
      '-port',
      String(port),
    ],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  java.stderr.on('data', (data) => {
    said += data;
  });
  process.once('exit', () => java.kill());
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

  const url = `http://127.0.0.1:${port}`;
  for (const end = performance.now() + START_MS; !(await answers(url)); await pause(100)) {
    if (java.exitCode !== null || performance.now() > end) throw new Error(`DynamoDB Local does not start: ${said}`);
  }
  return { url, stop: () => java.kill() };
}

/** Any answer will do: it refuses a bare request, but it is there. */
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

function wantingTables() {
  return readdirSync(join(root, 'test'), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((file) => SUPPORTS.some((support) => readFileSync(join(root, file), 'utf8').includes(support)));
}
