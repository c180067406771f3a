import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectSite } from '../../lib/site-files.ts';
import { filesIn, syncDirectory } from '../../lib/sync-directory.ts';
import { temporaryDirectory } from './support.ts';

const files = (contents: Record<string, string>) =>
  new Map(Object.entries(contents).map(([path, text]) => [path, Buffer.from(text)]));

describe('a synced directory', () => {
  test('holds exactly the given files', () => {
    const directory = join(temporaryDirectory(), 'out');

    syncDirectory(directory, files({ 'a.txt': 'a', 'deep/b.txt': 'b' }));
    syncDirectory(directory, files({ 'deep/b.txt': 'new', 'c.txt': 'c' }));

    expect(filesIn(directory)).toEqual(['c.txt', 'deep/b.txt']);
    expect(readFileSync(join(directory, 'deep/b.txt'), 'utf8')).toBe('new');
  });

  test('is not touched where it is right already', () => {
    const directory = temporaryDirectory();
    syncDirectory(directory, files({ 'a.txt': 'a' }));
    utimesSync(join(directory, 'a.txt'), 1, 1);

    syncDirectory(directory, files({ 'a.txt': 'a' }));

    expect(statSync(join(directory, 'a.txt')).mtimeMs).toBe(1000);
  });

  test('may be listed before it exists', () => {
    expect(filesIn(join(temporaryDirectory(), 'none'))).toEqual([]);
  });
});

test('the site is its static files and what was generated', () => {
  const [staticDir, outDir] = [temporaryDirectory(), temporaryDirectory()];
  mkdirSync(join(staticDir, 'docs'));
  writeFileSync(join(staticDir, 'docs/index.html'), '<p>docs</p>');

  collectSite({ staticDir, generated: { 'openapi.json': '{}' }, outDir });

  expect(filesIn(outDir)).toEqual(['docs/index.html', 'openapi.json']);
});
