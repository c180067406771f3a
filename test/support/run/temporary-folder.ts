import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * Runs before each test file: `os.tmpdir()` is a folder of that file alone, here and in every process that it starts.
 * It is removed with all that is in it when the file is done.
 */
const parent = process.env['TMPDIR'];
const folder = mkdtempSync(join(tmpdir(), 'file-'));
process.env['TMPDIR'] = folder;

afterAll(() => {
  if (parent === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = parent;
  rmSync(folder, { recursive: true, force: true });
});
