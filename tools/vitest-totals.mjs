import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root } from './paths.mjs';
import { step } from './steps.mjs';

const REPORT = join(root, '.coverage', 'tests.json');

/**
 * Runs vitest and counts its tests. A run that fails though every test passed (a coverage gate, a file that does not
 * load) counts as one failure.
 */
export async function vitest(name, args, env = {}) {
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const ok = await step(name, bin('vitest'), ['run', ...reporters, ...args], { isShown: true, env });
  const totals = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : {};
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = totals;

  return { passed, failed: ok ? 0 : Math.max(1, numFailedTests), skipped: numPendingTests + numTodoTests };
}

/** The result in a form for machines: alone on its line, and the last one. */
export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
