import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { hasJava, JAVA_MISSING } from './java.mjs';
import { startOracle } from './oracle-server.mjs';
import { root } from './paths.mjs';
import { totalsLine, vitest } from './vitest-totals.mjs';

/**
 * `npm run test:oracle`: the store and journey tests once more, on AWS's own DynamoDB Local. What passes on the embedded
 * engine must pass there, too.
 */

/** A test that imports one of these uses a table. */
const SUPPORTS = ['support/engine.ts', 'support/local-stack.ts'];

if (!hasJava()) {
  console.log(JAVA_MISSING);
  process.exit(process.env.CI ? 1 : 0);
}
install();
const oracle = await startOracle();
try {
  const totals = await vitest('store and journey tests', testsWithTables(), { ORACLE_URL: oracle.url });
  console.log(`\n${totalsLine(totals)}`);
  process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
} finally {
  oracle.stop();
}

function testsWithTables() {
  return readdirSync(join(root, 'test'), { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('test', name))
    .filter((file) => SUPPORTS.some((support) => readFileSync(join(root, file), 'utf8').includes(support)));
}
