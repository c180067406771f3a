import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDataFolder } from '../../src/aws/data-folder.ts';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('a folder is created with its parents, claimed, and released', () => {
  const path = join(home, 'deep/er/data');

  const folder = claimDataFolder(path);
  expect(existsSync(join(path, 'runner.pid'))).toBe(true);

  folder.release();
  expect(existsSync(join(path, 'runner.pid'))).toBe(false);
});

test('a file in the way is reported in a sentence', () => {
  writeFileSync(join(home, 'file'), '');

  expect(() => claimDataFolder(join(home, 'file'))).toThrow(/cannot be used: a file with this name is in the way/);
  expect(() => claimDataFolder(join(home, 'file/below'))).toThrow(/cannot be used/);
});

test.runIf(existsSync('/proc/self'))('a file system that creates no folders is reported, not retried for ever', () => {
  expect(() => claimDataFolder('/proc/no/such/place')).toThrow(
    /The data folder \/proc\/no\/such\/place cannot be used/,
  );
});
