import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.mjs';
import { countsOf, scoreOf, survivorsOf, withRow } from './mutate/report.mjs';
import { bin, root } from './paths.mjs';
import { step } from './steps.mjs';

/**
 * `npm run mutate`: changes the pure code in every way that Stryker knows, one change at a time, and counts the changes
 * that make a test fail. `npm run mutate -- scores alerts` does so for some folders. docs/mutation.md keeps the result;
 * the survivors are listed in .coverage/mutation/<folder>.txt.
 */
const MIN_SCORE_PERCENT = 90;
const TABLE = join(root, 'docs', 'mutation.md');
const OUT = join(root, '.coverage', 'mutation');

install();
const folders = foldersOf();
const names = process.argv.length > 2 ? process.argv.slice(2) : [...folders.keys()];
const unknown = names.filter((name) => !folders.has(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Choose from ${[...folders.keys()].join(', ')}.`);
  process.exit(1);
}

let failed = 0;
for (const name of names) {
  if (!(await mutate(name, folders.get(name)))) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;

async function mutate(name, files) {
  const config = join('tools', 'mutate', 'stryker.json');
  const kept = join(OUT, `${name}.incremental.json`);
  if (!(await step(name, bin('stryker'), ['run', config, '--mutate', files, '--incrementalFile', kept]))) return false;

  const report = JSON.parse(readFileSync(join(OUT, 'report.json'), 'utf8'));
  const counts = countsOf(report);
  writeFileSync(join(OUT, `${name}.txt`), survivorsOf(report));
  writeFileSync(TABLE, withRow(readFileSync(TABLE, 'utf8'), name, counts));
  console.log(`  ${counts.killed} of ${counts.mutants} mutants killed: ${scoreOf(counts)} %`);
  return scoreOf(counts) >= MIN_SCORE_PERCENT;
}

/** Folder → the files to change: all of the kernel and the calendar, and of a slice what is in `domain/`. */
function foldersOf() {
  const paths = readdirSync(join(root, 'lambdas'), { recursive: true });
  const slices = paths.filter((path) => path.endsWith('/domain')).map((path) => path.split('/')[0]);

  return new Map([
    ['kernel', 'lambdas/kernel/**/*.ts'],
    ['calendar', 'lambdas/calendar/**/*.ts'],
    ...[...new Set(slices)].sort().map((slice) => [slice, `lambdas/${slice}/**/domain/**/*.ts`]),
  ]);
}
