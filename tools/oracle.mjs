import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { hasJava, JAVA_MISSING } from './java.mjs';
import { startOracle } from './oracle-server.mjs';
import { root } from './paths.mjs';
import { totalsLine, vitest } from './vitest-totals.mjs';

/**
 * `npm run test:oracle`: the tests that use tables once more, on AWS's own DynamoDB Local. What passes on the embedded
 * engine must pass there, too. With `CONTRACT=1` the same run validates the API as `npm run test:contract` does.
 */

/** A test that imports one of these uses a table. */
const SUPPORTS = [
  'support/engine.ts',
  'support/engine-under-test.ts',
  'support/local-stack.ts',
  'support/small-aws.ts',
];
const FOLDERS = ['test', 'packages/cdk-local/test'];
/** They test what stands on pages; the tables behind them are those of the slices, whose tests are run. */
const PAGES = /^test\/(lambdas\/(office|pages)|tools)\//;

if (!hasJava()) {
  console.log(JAVA_MISSING);
  process.exit(process.env.CI ? 1 : 0);
}
install();
const oracle = await startOracle();
try {
  const totals = await vitest('tests with tables', testsWithTables(), { ORACLE_URL: oracle.url });
  console.log(`\n${totalsLine(totals)}`);
  process.exitCode = totals.failed === 0 && totals.passed > 0 ? 0 : 1;
} finally {
  oracle.stop();
}

function testsWithTables() {
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
  )
    .filter((file) => file.endsWith('.test.ts') && !PAGES.test(file))
    .filter((file) => SUPPORTS.some((support) => readFileSync(join(root, file), 'utf8').includes(support)));
}
