import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFilled } from '../../../tools/start/fill.ts';

test('a folder is fresh, filled, has lost its keys, or was left in the middle', () => {
  const dir = mkdtempSync(join(tmpdir(), 'fill-'));

  expect(isFilled(undefined)).toBe(false);
  expect(isFilled(dir)).toBe(false);
  writeFileSync(join(dir, 'filled.json'), '"done"');
  expect(() => isFilled(dir)).toThrow('has lost its vault.json: without those keys no contact');
  writeFileSync(join(dir, 'vault.json'), '{}');
  expect(isFilled(dir)).toBe(true);
  writeFileSync(join(dir, 'filled.json'), '"begun"');
  expect(() => isFilled(dir)).toThrow('was left half filled');
});
