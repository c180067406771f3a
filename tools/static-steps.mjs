import { join } from 'node:path';
import { bin, root } from './paths.mjs';
import { step } from './steps.mjs';

/** What needs no running code: seconds each. Answers how many passed and how many failed. */
export async function staticSteps() {
  const results = [
    await step('types', bin('tsc'), ['-p', '.', '--noEmit']),
    await step('types of the scripts', bin('tsc'), ['-p', 'web/scripts', '--noEmit']),
    await step('format and lint', bin('biome'), ['ci', '--colors=off', '.']),
    await step('walls', bin('node'), [join(root, 'tools', 'walls.mjs')]),
    await step('dead code and dependencies', bin('knip'), ['--no-progress']),
  ];
  const passed = results.filter(Boolean).length;

  return { passed, failed: results.length - passed };
}
