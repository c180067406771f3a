import { join } from 'node:path';
import { install } from './install.mjs';
import { hasJava, JAVA_MISSING } from './java.mjs';
import { bin, root } from './paths.mjs';
import { staticSteps } from './static-steps.mjs';
import { step } from './steps.mjs';
import { uncoveredLines } from './uncovered.mjs';
import { totalsLine, vitest } from './vitest-totals.mjs';

/** `npm test`: everything that must hold before a commit. */
install();
const [checks, isBuilt] = await Promise.all([
  staticSteps(),
  step('synth', bin('node'), [join(root, 'tools', 'synth.ts')]),
]);
const tests = await vitest('tests', ['--coverage', ...process.argv.slice(2)]);
if (tests.failed > 0) for (const line of uncoveredLines()) console.log(line);

if (!hasJava()) console.log(`\n${JAVA_MISSING}`);
const passed = checks.passed + (isBuilt ? 1 : 0) + tests.passed;
const failed = checks.failed + (isBuilt ? 0 : 1) + tests.failed;
console.log(`\n${totalsLine({ passed, failed, skipped: tests.skipped })}`);
process.exitCode = failed === 0 ? 0 : 1;
