import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasInitialData } from '../../../tools/start/initial-data.ts';

test('a folder is empty, complete, without its keys, or incomplete', () => {
  const dir = mkdtempSync(join(tmpdir(), 'loadInitialData-'));

  expect(hasInitialData(undefined)).toBe(false);
  expect(hasInitialData(dir)).toBe(false);
  writeFileSync(join(dir, 'filled.json'), '"done"');
  expect(() => hasInitialData(dir)).toThrow('has lost its secrets.json: without those keys no contact');
  writeFileSync(join(dir, 'secrets.json'), '{}');
  expect(hasInitialData(dir)).toBe(true);
  writeFileSync(join(dir, 'filled.json'), '"begun"');
  expect(() => hasInitialData(dir)).toThrow('is incomplete');
});
