import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The paths of the files below a directory, relative to it and sorted; empty if the directory does not exist. */
export function filesIn(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * Makes a directory contain exactly these files. Unchanged files are not touched, so that two concurrent runs over the
 * same sources do not disturb each other.
 */
export function syncDirectory(directory: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const path of filesIn(directory)) {
    if (!files.has(path)) rmSync(join(directory, path), { force: true });
  }
  for (const [path, content] of files) {
    const target = join(directory, path);
    if (existsSync(target) && readFileSync(target).equals(content)) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
