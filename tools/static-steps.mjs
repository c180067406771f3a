import { join } from 'node:path';
import { bin, root } from './paths.mjs';
import { step } from './steps.mjs';

/** Runs what needs no running code, side by side: seconds each. Returns how many passed and how many failed. */
export async function staticSteps() {
  const results = await Promise.all([
    step('types', bin('tsc'), ['-p', '.', '--noEmit']),
    step('types of the scripts', bin('tsc'), ['-p', 'web/scripts', '--noEmit']),
    step('format and lint', bin('biome'), ['ci', '--colors=off', '.']),
    step('walls', bin('node'), [join(root, 'tools', 'walls.mjs')]),
    step('dead code and dependencies', bin('knip'), ['--no-progress']),
    step('code that only tests use', bin('knip'), ['--no-progress', '--production']),
  ]);
  const passed = results.filter(Boolean).length;

  return { passed, failed: results.length - passed };
}
