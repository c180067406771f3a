import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The files below a directory by their path within it, sorted; none where there is no directory. */
export function filesIn(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * Makes a directory hold exactly these files. What is already right is not touched, so that two runs over the same
 * sources at the same time do not pull files from under each other.
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
