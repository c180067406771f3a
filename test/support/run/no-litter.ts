import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs before and after all tests: whatever they leave in the temporary folder fails the run, and is removed. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lang-nghe-tests-'));
  process.env['TMPDIR'] = folder;

  return () => {
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true, force: true });
    if (left.length > 0) throw new Error(`The tests left files in the temporary folder: ${left.join(', ')}`);
  };
}
