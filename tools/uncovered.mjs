import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './paths.mjs';

const SUMMARY = join(root, '.coverage', 'coverage-summary.json');
/** The folders whose gate is 100 % (`vitest.config.ts`): a percentage alone does not say where to look. */
const WHOLE = /^lambdas\/(kernel|calendar|([^/]+\/){1,2}domain)\//;

/** A line for each file that keeps the coverage below its gate of 100 %; none without a report. */
export function uncoveredLines() {
  if (!existsSync(SUMMARY)) return [];
  const files = Object.entries(JSON.parse(readFileSync(SUMMARY, 'utf8')))
    .map(([path, counts]) => ({ file: relative(root, path), counts }))
    .filter(({ file, counts }) => WHOLE.test(file) && missing(counts).length > 0);

  return files.map(({ file, counts }) => `✗ ${file}: ${missing(counts).join(', ')}`);
}

function missing(counts) {
  return Object.entries(counts)
    .filter(([, { total, covered }]) => covered < total)
    .map(([kind, { total, covered }]) => `${total - covered} of ${total} ${kind}`);
}
